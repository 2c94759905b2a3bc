/** Costs of letter pairs in sixteenths of a nat: three square tables, one byte a cell, base64. */
export const bigramCosts: string
