-- Every community as its register stands now.
create table community_register (
    code            text collate "C" primary key,
    name            text not null,
    searched        text collate "C" not null,  -- the name, folded
    kind            text not null,
    township        jsonb not null,
    county          jsonb not null,
    population      jsonb,
    party           jsonb,
    representatives jsonb,
    collective      jsonb,
    groups          jsonb,
    offices         jsonb not null,             -- all tenures ever, first and last day included
    authorizations  jsonb not null
);
