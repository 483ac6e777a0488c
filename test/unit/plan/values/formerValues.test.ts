import { calendar, reads } from '../../../support/spellings';

describe('What a value was before', () => {
  reads('duration', {
    'is no part of it': `
      10 days (down from 15) = 10 wd
      3 weeks, up from 2 = 15 wd
      10 Tage (verkürzt von 15) = 10 wd
      10 Tage statt 15 = 10 wd
      10 jours (au lieu de 15) = 10 wd
      10 días (reducido de 15) = 10 wd
      10 dias (em vez de 15) = 10 wd
      10 dagen (verkort van 15) = 10 wd
      10 giorni (ridotto da 15) = 10 wd`,
  });
  reads(
    'money',
    {
      'is no part of it': `
        €120,000, cut from €150,000 = EUR 120000
        €120,000 (reduced from €150,000) = EUR 120000
        120.000 €, gekürzt von 150.000 € = EUR 120000
        120 000 € (ramené de 150 000 €) = EUR 120000
        120.000 € (recortado de 150.000 €) = EUR 120000
        120.000 € (reduzido de 150.000 €) = EUR 120000
        € 120.000 (verlaagd van € 150.000) = EUR 120000
        120.000 € (ridotto da 150.000 €) = EUR 120000`,
    },
    { calendar },
  );
});

describe('Work one after the other', () => {
  reads('duration', {
    'adds up': `
      2 weeks writing, then 1 week layout = 15 wd
      2 weeks, then 3 days = 13 wd
      2 Wochen Text, dann 1 Woche Layout = 15 wd
      2 semaines, puis 1 semaine = 15 wd
      2 semanas, luego 1 semana = 15 wd
      2 semanas, depois 1 semana = 15 wd
      2 weken, daarna 1 week = 15 wd
      2 settimane, poi 1 settimana = 15 wd`,
  });
});

describe('What is said of a payment', () => {
  reads(
    'money',
    {
      'changes nothing about the sum': `
        €1,800 (paid 12 Nov 2026) = EUR 1800
        1.800 € (bezahlt am 12.11.2026) = EUR 1800
        1 800 € (payé le 12 novembre 2026) = EUR 1800
        € 1.800 (betaald 12 november 2026) = EUR 1800`,
    },
    { calendar },
  );
  reads('fee', {
    'changes nothing about the fee': `
      €9,500, invoiced in two parts = EUR 9500
      €9,500 (payable in 2 instalments) = EUR 9500
      9.500 €, in zwei Teilen zahlbar = EUR 9500
      retainer: €2,500/month (20 h), 6 months = EUR 15000 (2500/month × 6)
      €2,500/month (20 hours) = EUR 30000 (2500/month × 12)
      2.500 €/Monat (20 Stunden), 6 Monate = EUR 15000 (2500/month × 6)`,
  });
});

describe('Numbers that look like dates', () => {
  reads('date', {
    'number something, or are a share of it': `
      PO 20270423 = unread
      invoice no. 20270423 = unread
      Rechnung 20270423 = unread
      facture n° 20270423 = unread
      2/3 of the films = unread
      2/3 der Filme = unread
      2/3 des films = unread
      20270423 = 2027-04-23
      due 20270423 = 2027-04-23`,
    'have their year in brackets': `
      wk 51 (2026) = 2026-12-14..2026-12-20
      KW 51 (2026) = 2026-12-14..2026-12-20
      Q2 (2027) = 2027-04-01..2027-06-30
      March (2027) = 2027-03-01..2027-03-31`,
  });
});
