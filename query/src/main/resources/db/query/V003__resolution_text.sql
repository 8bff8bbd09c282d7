-- Every text of every matter, once each, for the search.
create table resolution_text (
    resolution text collate "C" not null,
    text       uuid not null,             -- named by what it says
    body       text collate "C" not null, -- folded; compared exactly
    words      tsvector not null,         -- pairs of characters and whole runs; where to look
    primary key (resolution, text)
);
create index resolution_text_words on resolution_text using gin (words);
