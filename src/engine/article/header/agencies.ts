/** News agencies that open a text in a dateline's place ("REUTERS - …"), lower case. */
export const agencies: ReadonlySet<string> = new Set([
  'reuters', 'ap', 'associated press', 'the associated press', 'afp', 'agence france-presse', 'upi', 'dpa', 'efe', 'ansa', 'tass', 'interfax', 'ria novosti', 'xinhua', 'kyodo', 'kyodo news', 'yonhap',
  'pti', 'ani', 'ians', 'anadolu', 'anadolu agency', 'bloomberg', 'kcna', 'irna', 'belga', 'apa', 'pa', 'pa media', 'press association', 'canadian press', 'the canadian press', 'aap', 'antara', 'bernama',
  'ukrinform', 'unian', 'belta', 'sana', 'wafa', 'mena', 'lusa', 'ritzau', 'ntb', 'tt', 'stt', 'pap', 'ctk', 'mti', 'tanjug', 'hina', 'agerpres', 'dow jones', 'prnewswire', 'business wire', 'globe newswire',
]); // prettier-ignore
