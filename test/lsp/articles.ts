/** Two outlets on one visit, each in its own words. */
export const visitOfMonday = `Finnish minister visits Estonia

By Oona Salmi, Gulf Post
May 14, 2024

TALLINN - Foreign Minister Helka Ranta of Finland visited Estonia on Monday and met Prime Minister Jaan Vesk.

Ranta said that the two countries would sign an agreement on ferry safety in June. The visit was her first to Estonia since she took office.

"We share one sea," Ranta told reporters after the talks with Vesk.
`;

export const visitInReview = `Ferry safety tops Tallinn talks

By Peeter Laas, Harbour Courier
16 May 2024

Helka Ranta, the foreign minister of Finland, visited Estonia on 13 May 2024 for talks about the safety of ferries.

Jaan Vesk, the prime minister of Estonia, received her in Tallinn. Both governments have called for stricter inspections for two years.
`;

/** Marks of Markdown, HTML, commands and direction changes inside the words that a card quotes. */
export const visitOfMarks = `Notes on a visit

By R. Karu, Quay Notes
17 May 2024

Helka Ranta [pay](command:workbench.action.quit) <img src=x onerror=alert(1)> visited Estonia on 13 May 2024, **as** \`planned\`, and \u202emet Jaan Vesk in Tallinn ![i](https://example.org/i.png).

Helka Ranta of Finland later left Estonia.
`;
