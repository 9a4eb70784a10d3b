/** What each citation must say, checked by hand against the source's own fields and the manual of each style. */
export const GOLDEN = {
  's0-remote-wipe-design': {
    mla: "[author not given in our copy]. [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy], [date not given in our copy], segment 7.",
    apa: "[author not given in our copy]. ([date not given in our copy]). [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy]. Segment 7.",
    chicago:
      "[author not given in our copy], [title not given in our copy: on the indictment of Sky Global's head in San Diego], [publisher not given in our copy], [date not given in our copy], segment 7.",
    bibtex:
      "@misc{s0,\n  title = {{[title not given in our copy: on the indictment of Sky Global's head in San Diego]}},\n  note = {segment 7; author not given in our copy; publisher not given in our copy; date not given in our copy}\n}",
  },
  's1-warrants-date': {
    mla: '[author not given in our copy]. “Arrest warrants for Candians behind Sky ECC cryptophone networks used by organised crime” [spelt so in our copy]. [publisher not given in our copy], [date not given in our copy], line 11.',
    apa: '[author not given in our copy]. ([date not given in our copy]). Arrest warrants for Candians behind Sky ECC cryptophone networks used by organised crime [spelt so in our copy]. [publisher not given in our copy]. Line 11.',
    chicago:
      '[author not given in our copy], “Arrest warrants for Candians behind Sky ECC cryptophone networks used by organised crime” [spelt so in our copy], [publisher not given in our copy], [date not given in our copy], line 11.',
    bibtex:
      '@misc{s1,\n  title = {{Arrest warrants for Candians behind Sky ECC cryptophone networks used by organised crime}},\n  note = {line 11; title spelt so in our copy; author not given in our copy; publisher not given in our copy; date not given in our copy}\n}',
  },
  's2-171000-devices': {
    mla: "[author not given in our copy]. [title not given in our copy: on the cocaine seizures, what EncroChat led to, and the outlet's own analysis]. InSight Crime, [date not given in our copy], line 15.",
    apa: "[author not given in our copy]. ([date not given in our copy]). [title not given in our copy: on the cocaine seizures, what EncroChat led to, and the outlet's own analysis]. InSight Crime. Line 15.",
    chicago:
      "[author not given in our copy], [title not given in our copy: on the cocaine seizures, what EncroChat led to, and the outlet's own analysis], InSight Crime, [date not given in our copy], line 15.",
    bibtex:
      "@misc{s2,\n  title = {{[title not given in our copy: on the cocaine seizures, what EncroChat led to, and the outlet's own analysis]}},\n  howpublished = {InSight Crime},\n  note = {line 15; author not given in our copy; date not given in our copy}\n}",
  },
  's3-charges': {
    mla: '[author not given in our copy]. “Phantom Secure chief executive indicted over drug cartel links.” [publisher not given in our copy], [date not given in our copy], line 3.',
    apa: '[author not given in our copy]. ([date not given in our copy]). Phantom Secure chief executive indicted over drug cartel links. [publisher not given in our copy]. Line 3.',
    chicago:
      '[author not given in our copy], “Phantom Secure chief executive indicted over drug cartel links,” [publisher not given in our copy], [date not given in our copy], line 3.',
    bibtex:
      '@misc{s3,\n  title = {{Phantom Secure chief executive indicted over drug cartel links}},\n  note = {line 3; author not given in our copy; publisher not given in our copy; date not given in our copy}\n}',
  },
  's4-method-unclear': {
    mla: 'Stone, Jeff. “European cops collected data from encrypted chat service for weeks prior to cocaine bust.” [publisher not given in our copy], [date not given in our copy], line 19.',
    apa: 'Stone, J. ([date not given in our copy]). European cops collected data from encrypted chat service for weeks prior to cocaine bust. [publisher not given in our copy]. Line 19.',
    chicago:
      'Jeff Stone, “European cops collected data from encrypted chat service for weeks prior to cocaine bust,” [publisher not given in our copy], [date not given in our copy], line 19.',
    bibtex:
      '@misc{s4,\n  author = {Stone, Jeff},\n  title = {{European cops collected data from encrypted chat service for weeks prior to cocaine bust}},\n  note = {line 19; publisher not given in our copy; date not given in our copy}\n}',
  },
  'st-eap-privacy': {
    mla: "Jean-François Eap, CEO, Sky Global / Sky ECC, quoted in: [author not given in our copy]. [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy], [date not given in our copy], segment 22.",
    apa: "Jean-François Eap, CEO, Sky Global / Sky ECC, quoted in: [author not given in our copy]. ([date not given in our copy]). [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy]. Segment 22.",
    chicago:
      "Jean-François Eap, CEO, Sky Global / Sky ECC, quoted in [author not given in our copy], [title not given in our copy: on the indictment of Sky Global's head in San Diego], [publisher not given in our copy], [date not given in our copy], segment 22.",
    bibtex:
      "@misc{s0,\n  title = {{[title not given in our copy: on the indictment of Sky Global's head in San Diego]}},\n  note = {Jean-François Eap, CEO, Sky Global / Sky ECC, quoted in this work; segment 22; author not given in our copy; publisher not given in our copy; date not given in our copy}\n}",
  },
  'st-eap-denial': {
    mla: "Jean-François Eap, CEO, Sky Global / Sky ECC, reported in: [author not given in our copy]. [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy], [date not given in our copy], segment 21.",
    apa: "Jean-François Eap, CEO, Sky Global / Sky ECC, reported in: [author not given in our copy]. ([date not given in our copy]). [title not given in our copy: on the indictment of Sky Global's head in San Diego]. [publisher not given in our copy]. Segment 21.",
    chicago:
      "Jean-François Eap, CEO, Sky Global / Sky ECC, reported in [author not given in our copy], [title not given in our copy: on the indictment of Sky Global's head in San Diego], [publisher not given in our copy], [date not given in our copy], segment 21.",
    bibtex:
      "@misc{s0,\n  title = {{[title not given in our copy: on the indictment of Sky Global's head in San Diego]}},\n  note = {Jean-François Eap, CEO, Sky Global / Sky ECC, reported in this work; segment 21; author not given in our copy; publisher not given in our copy; date not given in our copy}\n}",
  },
  'TEC-01': {
    mla: '“Advanced Encryption Standard (AES), FIPS 197.” 2001-11-26 (editorial update 2023-05-09), https://csrc.nist.gov/pubs/fips/197/final [address not opened for this module].',
    apa: 'Advanced Encryption Standard (AES), FIPS 197. (2001-11-26 [editorial update 2023-05-09]). https://csrc.nist.gov/pubs/fips/197/final [address not opened for this module]',
    chicago:
      '“Advanced Encryption Standard (AES), FIPS 197,” 2001-11-26 (editorial update 2023-05-09), https://csrc.nist.gov/pubs/fips/197/final [address not opened for this module].',
    bibtex:
      '@misc{TEC-01,\n  title = {{Advanced Encryption Standard (AES), FIPS 197}},\n  url = {https://csrc.nist.gov/pubs/fips/197/final},\n  note = {date: 2001-11-26 (editorial update 2023-05-09); address not opened for this module}\n}',
  },
  'TEC-11': {
    mla: '“R. Barnes et al., The Messaging Layer Security (MLS) Protocol.” RFC 9420, July 2023, https://www.rfc-editor.org/info/rfc9420.',
    apa: 'R. Barnes et al., The Messaging Layer Security (MLS) Protocol. (2023, July). RFC 9420. https://www.rfc-editor.org/info/rfc9420',
    chicago:
      '“R. Barnes et al., The Messaging Layer Security (MLS) Protocol,” RFC 9420, July 2023, https://www.rfc-editor.org/info/rfc9420.',
    bibtex:
      '@misc{TEC-11,\n  title = {{R. Barnes et al., The Messaging Layer Security (MLS) Protocol}},\n  number = {RFC 9420},\n  year = {2023},\n  month = jul,\n  url = {https://www.rfc-editor.org/info/rfc9420}\n}',
  },
  'TEC-33': {
    mla: '“CD v Commonwealth of Australia.” [2025] HCA 37, 2025, https://www.hcourt.gov.au/ [address of the site, not of the document].',
    apa: 'CD v Commonwealth of Australia. (2025). [2025] HCA 37. https://www.hcourt.gov.au/ [address of the site, not of the document]',
    chicago:
      '“CD v Commonwealth of Australia,” [2025] HCA 37, 2025, https://www.hcourt.gov.au/ [address of the site, not of the document].',
    bibtex:
      '@misc{TEC-33,\n  title = {{CD v Commonwealth of Australia}},\n  number = {[2025] HCA 37},\n  year = {2025},\n  url = {https://www.hcourt.gov.au/},\n  note = {address of the site, not of the document}\n}',
  },
  'LAW-UK-07': {
    mla: '“Statement of US Director of National Intelligence T. Gabbard (August 2025); Financial Times report of a September 2025 notice.” 2025-08 to 2025-10, [address not given in this module].',
    apa: 'Statement of US Director of National Intelligence T. Gabbard (August 2025); Financial Times report of a September 2025 notice. (2025-08 to 2025-10). [address not given in this module]',
    chicago:
      '“Statement of US Director of National Intelligence T. Gabbard (August 2025); Financial Times report of a September 2025 notice,” 2025-08 to 2025-10, [address not given in this module].',
    bibtex:
      '@misc{LAW-UK-07,\n  title = {{Statement of US Director of National Intelligence T. Gabbard (August 2025); Financial Times report of a September 2025 notice}},\n  note = {date: 2025-08 to 2025-10; address not given in this module}\n}',
  },
  'TEC-10': {
    mla: '“Signal Support, What is a safety number and why do I see that it changed?” [date not given in this module], https://support.signal.org/hc/en-us/articles/360007060632 [address not opened for this module].',
    apa: 'Signal Support, What is a safety number and why do I see that it changed? ([date not given in this module]). https://support.signal.org/hc/en-us/articles/360007060632 [address not opened for this module]',
    chicago:
      '“Signal Support, What is a safety number and why do I see that it changed?,” [date not given in this module], https://support.signal.org/hc/en-us/articles/360007060632 [address not opened for this module].',
    bibtex:
      '@misc{TEC-10,\n  title = {{Signal Support, What is a safety number and why do I see that it changed?}},\n  url = {https://support.signal.org/hc/en-us/articles/360007060632},\n  note = {address not opened for this module; date not given in this module}\n}',
  },
} as const
