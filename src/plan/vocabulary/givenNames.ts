import { folded } from '../../text/tokens';

/**
 * Given names that are usual where the plans' languages are spoken, and among people who work there: by them a lone `(Leon)`
 * or `### Kat` is a person, and `(Berlin)` and `### Blog` aren't. Names that are rather a word, a month or a place, such as
 * `May` and `Florence`, aren't among them.
 */
const names = `
Aaron Abby Abigail Adam Adrian Aidan Alan Albert Alec Alex Alexandra Alexis Alfie Alice Alicia Alison Allie Allison
Alyssa Amanda Amelia Amy Andrea Andrew Andy Angela Angie Ann Anna Anne Annie Anthony Antony Ashley Audrey Barbara
Barry Becca Becky Ben Benjamin Bernard Beth Bethany Betty Bev Beverly Bianca Bob Bobby Bonnie Brad Bradley Brandon
Brenda Brendan Brian Brianna Bridget Brooke Bruce Bryan Caitlin Callum Cameron Carl Carla Carly Carol Caroline Carrie
Casey Cassie Catherine Cathy Charlie Charles Charlotte Cheryl Chloe Chris Chrissy Christina Christine Christopher
Cindy Claire Clara Clive Cody Colin Connor Corey Courtney Craig Cynthia Daisy Dan Dana Daniel Danielle Danny Darren
Dave David Dawn Dean Debbie Deborah Debra Denise Dennis Derek Derrick Diana Diane Dom Dominic Donald Donna Doris
Dorothy Doug Douglas Duncan Dylan Ed Eddie Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elizabeth Ella Ellen
Ellie Elliot Elliott Emily Emma Eric Erica Erik Erika Erin Ethan Eugene Eva Evan Eve Evelyn Fiona Frances Francis Fred
Freddie Gareth Gary Gavin Gemma Geoff Geoffrey George Gerald Gerry Gina Glenn Gloria Gordon Graham Greg Gregory Hannah
Harriet Harry Harvey Hazel Heather Heidi Helen Henry Holly Howard Hugh Iain Ian Isaac Isabel Isabella Isla Jack Jackie
Jackson Jacob Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Jay Jeff Jeffrey Jen Jenna Jennifer Jenny
Jeremy Jerry Jesse Jess Jessica Jessie Jill Jim Jimmy Jo Joan Joanna Joanne Joe Joel Joey Johanna John Johnny Jon
Jonathan Jonny Jordan Joseph Josh Joshua Joyce Judith Judy Julia Julian Julie Justin Kara Karen Karl Kat Kate
Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Kelsey Ken Kenneth Kenny Kerry Kevin Kieran Kim Kimberly
Kirsten Kirsty Kristen Kristin Kurt Kyle Lara Larry Laura Lauren Laurie Lawrence Leah Lee Leo Leonard Leslie Lewis
Liam Lily Linda Lindsay Lindsey Lisa Liz Lizzie Lorraine Louis Louise Lucas Lucy Luke Lydia Lynn Maddie Maggie Malcolm
Marcus Margaret Marie Marion Mark Martha Martin Mary Matt Matthew Maureen Megan Meghan Mel Melanie Melissa Mia Michael
Michelle Mick Mike Millie Miranda Mitchell Moira Molly Monica Morgan Nadia Nancy Naomi Natalie Natasha Nathan Neil
Niall Nicholas Nick Nicky Nicola Nicole Nigel Nina Noah Noel Nora Oliver Olivia Oscar Owen Pam Pamela Patricia Patrick
Paul Paula Pete Peter Phil Philip Phillip Phoebe Phyllis Polly Rachel Ralph Randy Raymond Rebecca Reggie Rhys Richard
Ricky Rita Rob Robbie Robert Robin Roger Roland Ronald Rory Rosemary Rosie Ross Roy Russell Ruth Ryan Sally Sam
Samantha Samuel Sandra Sara Sarah Scott Sean Shane Shannon Sharon Shaun Shawn Sheila Shelly Sian Simon Sophie Stacey
Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susie Suzanne Sylvia Tamara Tammy
Tanya Tara Ted Teresa Terry Tess Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy
Travis Trevor Tristan Troy Tyler Valerie Vanessa Vicky Victoria Vince Vincent Wanda Warren Wayne Wendy William Zach
Zachary Zack Zoe
Achim Alexander Alina Andreas Andre Anja Anke Anneliese Annette Annika Antje Anton Arne Astrid Axel Bastian Bernd
Bernhard Bettina Birgit Birte Björn Britta Burkhard Carina Carmen Carolin Carsten Christel Christiane Christoph
Claudia Cornelia Cornelius Daniela Detlef Dieter Dirk Doreen Dominik Dorothea Eberhard Elke Elsa Emil Erich Ernst
Esther Fabian Felix Ferdinand Finn Florian Franz Franziska Frauke Friederike Friedrich Fritz Gabi Gabriele Georg Gerd
Gerhard Gerlinde Gertrud Gisela Greta Gudrun Guido Gunnar Günter Günther Hannes Hans Harald Hartmut Heike Heiko
Heinrich Heinz Helga Helmut Hendrik Henning Herbert Hermann Hilde Holger Horst Hubert Ilse Ines Inga Ingo Ingrid Irene
Iris Jana Janina Jannik Jens Joachim Jochen Johannes Jonas Jörg Josef Jule Julius Jürgen Jutta Kai Karin Karla Karola
Karsten Kasimir Katharina Kathrin Katja Katrin Kerstin Klara Klaus Konrad Konstantin Konstanze Lars Lasse Lena Lennart
Leon Leonie Lennard Lotta Lothar Ludwig Luisa Lukas Lutz Mandy Manfred Manuela Mara Marc Marcel Marco Mareike Margit
Maria Mario Markus Marlene Marten Martina Matthias Mathias Maximilian Meike Michaela Mirjam Mona Moritz Nadine Nele
Niklas Nils Norbert Olaf Ole Ortrud Oskar Otto Pascal Petra Philipp Pia Rainer Ralf Regina Reinhard Renate Rolf
Roswitha Rüdiger Rudolf Sabine Sabrina Sascha Saskia Sebastian Siegfried Sigrid Silja Silke Silvia Simone Sonja Stefan
Stefanie Steffen Steffi Susanne Svenja Sven Swantje Tanja Thea Theo Thorben Thorsten Tilman Timo Tobias Torsten Udo
Ulf Ulla Ulrich Ulrike Ursula Ute Uwe Vera Verena Viktoria Volker Walter Werner Wiebke Wilhelm Winfried Wolfgang
Yannick Yvonne
Adèle Adrien Agathe Agnès Alain Alexandre Alexia Alix Amandine Amélie Anaïs Antoine Apolline Arnaud Arthur Aude
Aurélie Aurélien Axelle Baptiste Bastien Benoît Bérénice Bernadette Bertrand Brigitte Bruno Camille Capucine Carole
Cécile Cédric Céline Chantal Christelle Christian Christophe Clément Clémence Clotilde Coline Colette Corentin Corinne
Cyril Damien Delphine Denis Didier Dominique Edouard Élise Élodie Éloïse Émilie Emmanuel Emmanuelle Enzo Estelle
Étienne Eugénie Fabien Fabienne Fabrice Fanny Flavie Florent Franck François Françoise Frédéric Frédérique Gabriel
Gaëlle Gaël Gaspard Gauthier Geoffroy Géraldine Gérard Gilles Grégoire Guillaume Gustave Hélène Henri Hervé Hugo
Hugues Igor Isabelle Ivan Jacqueline Jacques Jean Jeanne Jérémie Jérôme Jocelyne Joëlle Josiane Julien Julienne
Juliette Justine Karim Laetitia Laure Laurence Laurent Léa Lilian Lionel Loïc Lorène Louison Lucie Lucien Ludovic Mael
Maëlle Maëva Magali Manon Margaux Margot Marguerite Marine Marjorie Mathieu Matthieu Mathilde Maud Maxence Maxime
Michel Michèle Mireille Monique Muriel Mylène Myriam Nadège Nathalie Nicolas Noémie Odile Olivier Pascale Patrice
Pauline Perrine Philippe Pierre Quentin Raphaël Raphaëlle Raoul Régine Régis Rémi Rémy Renaud René Romain Romane
Roxane Sandrine Sébastien Serge Séverine Solène Soizic Stéphane Sylvain Sylvie Thérèse Thibault Thibaut Thierry Ulysse
Valentin Véronique Virginie Xavier Yann Yohan Yves Yvette
Adriana Agustín Alba Alberto Alejandra Alejandro Alfonso Alfredo Álvaro Amparo Ana Andrés Ángel Ángeles Antonia
Antonio Ariadna Armando Arturo Aurora Beatriz Begoña Belén Benito Blanca Borja Camila Carlos Carolina Catalina Cecilia
César Cristian Cristina Cristóbal Diego Dolores Eduardo Elisa Emilia Emilio Enrique Ernesto Esteban Eugenia Eugenio
Facundo Fátima Federico Felipe Fernanda Fernando Fermín Florencia Francisca Francisco Gabriela Gerardo Germán Gonzalo
Graciela Guadalupe Guillermo Gustavo Héctor Hernán Hilario Ignacio Inma Ismael Jacinto Javier Jesús Jimena Joaquín
Jorge José Josefa Juan Juana Julieta Julio Laia Lorena Lorenzo Lourdes Lucía Luis Macarena Maite Manolo Manuel Marcela
Marcelo Marcos Margarita Mariana Mariano Maribel Marisa Marisol Marta Mateo Matías Mauricio Mercedes Miguel Miriam
Montserrat Natalia Noelia Nuria Nerea Pablo Paco Paloma Paola Pedro Pepe Pilar Rafael Ramón Raquel Raúl Ricardo
Roberto Rocío Rodrigo Rosa Rubén Sergio Sofía Soledad Sonia Susana Tomás Valeria Verónica Vicente Víctor Violeta
Ximena Yolanda
Afonso Aline Alessandra Anabela Andreia Aparecida Artur Bernardo Bruna Caio Caetano Catarina Célia Cláudio Cristiano
Débora Diogo Duarte Edson Eduarda Elisabete Emanuel Fabiana Fábio Filipa Filipe Flávia Flávio Gisele Gonçalo Guilherme
Heitor Helena Henrique Isabela Ivo Jaqueline João Joana Joaquim Juliana Larissa Leandro Leonardo Letícia Lígia
Lourenço Luana Luciana Luiz Mafalda Márcia Márcio Margarida Martim Mateus Matheus Mauro Nelson Nuno Otávio Paulo
Rafaela Renata Renato Rogério Ronaldo Rui Simão Tânia Tatiana Telma Thiago Tiago Valentim Vasco Vinícius Vítor Wagner
Wellington
Aad Aafke Adriaan Annelies Anneke Annemarie Anouk Arie Arjan Arjen Arno Bart Bas Berend Bert Bram Carlijn Casper Cees
Corine Daan Diederik Dorien Eelco Eline Els Emiel Erwin Esmee Eveline Evert Femke Ferdi Fleur Floris Frank Frans
Frederik Freek Gerrit Gijs Ginny Guus Hanneke Harm Harmen Heleen Henk Hennie Hester Huub Hylke Ilona Ineke Inge
Ingeborg Jaap Jacco Jasper Jelle Jelmer Jeroen Jesper Jeske Jochem Johan Jolanda Joost Joris Jorn Jos Jurre Kees Koen
Koos Lieke Lies Liesbeth Lieven Loes Lotte Luc Luuk Maaike Maarten Machteld Margriet Marieke Marije Marijn Marit
Marjolein Marleen Marloes Marnix Martijn Mathijs Matthijs Menno Merel Michiel Mieke Milou Nico Nienke Niels Noor Olga
Pieter Piet Reinier Remco Renske Rianne Rik Robbert Roel Roos Rutger Ruud Sander Sanne Siebe Sietske Sjoerd Sofie
Stijn Suzan Sytse Teun Teunis Thijs Thijmen Tijmen Tineke Titus Tjeerd Trudy Veerle Wessel Wilco Willem Wim Wouter
Ada Adriano Aldo Alessandro Alessia Alessio Amedeo Angelo Anita Annalisa Antonella Antonietta Arianna Beatrice
Benedetta Camilla Carlo Carlotta Carmela Caterina Chiara Ciro Corrado Damiano Daniele Dario Davide Domenico Donatella
Edoardo Eleonora Elisabetta Emanuela Emanuele Enrica Enrico Ettore Fabrizio Federica Filippo Francesca Francesco
Franco Gaetano Gennaro Giacomo Giada Gianluca Gianni Gilda Ginevra Gino Giorgia Giorgio Giovanna Giovanni Giulia
Giuliano Giulio Giuseppe Giuseppina Ilaria Jacopo Letizia Lidia Loredana Luca Luciano Lucrezia Luigi Marcello
Margherita Massimiliano Massimo Matilde Matteo Mattia Maurizio Michela Mirko Nicoletta Noemi Ornella Paolo Patrizia
Piera Piero Pietro Pina Raffaele Raffaella Riccardo Roberta Rocco Rosanna Salvatore Samuele Sandro Serena Silvana
Simona Stefania Stefano Tiziana Tommaso Umberto Valentina Vincenzo Vito Viviana Vittoria Vittorio
Aditi Aditya Agnieszka Ahmed Aisha Ajay Akash Akira Aleksander Aleksandra Ali Amina Amir Amit Anand Ananya Aneta Anil
Anjali Ankit Anselm Arjun Arun Ashok Asif Ayşe Barış Beata Bo Bogdan Cem Chen Deepa Deepak Dinesh Divya Dmitri Dorota
Dragan Elif Emre Esra Ewa Farah Fatma Gaurav Goran Grzegorz Hana Hanna Hasan Hassan Hiroshi Ibrahim Imran Ivana Jakub
Javed Jelena Jovana Kamil Karan Karolina Katarina Katarzyna Kavita Kenji Khalid Kiran Krzysztof Lakshmi Leila Layla
Łukasz Maciej Magda Magdalena Magnus Mahesh Małgorzata Manish Manoj Marek Mariam Mateusz Meera Mehmet Mikael Milena
Mohammad Mohamed Mohammed Monika Mustafa Nadir Nikhil Nikolai Nikita Omar Osman Pawel Pooja Pradeep Prakash Priya
Rahul Raj Rajesh Rakesh Ramesh Rania Ravi Rohan Rohit Sanjay Sandeep Sunil Senthil Shreya Shiv Sinan Sneha Søren
Sunita Suresh Svetlana Swati Tariq Tatjana Tomasz Usman Vijay Vikram Vivek Wei Wojciech Xin Yasmin Yuki Yusuf Zainab
Zara Zofia Zuzana Ola Bjørn Linnea Signe Freja Maja Mikkel Rasmus
`;

let known: ReadonlySet<string> | undefined;

/** Whether a word, as written, is a given name; `Marie-Louise` is one by its first part. */
export function isGivenName(word: string): boolean {
  known ??= new Set(folded(names).split(/\s+/));
  return /^\p{Lu}\p{Ll}/u.test(word) && known.has(folded(word.split('-', 1)[0]!.replace(/['’]s?$/, '')));
}
