// The few numbers that stand for many.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The exponent k of cost = size^k between two points: 1 is linear, 2 is square. */
export function growth(smallSize, smallCost, largeSize, largeCost) {
  return Math.log(largeCost / smallCost) / Math.log(largeSize / smallSize);
}
