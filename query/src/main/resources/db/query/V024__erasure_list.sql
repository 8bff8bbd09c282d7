-- What was erased by law: digests of sealed values and of attachments, each with the entry it was taken from.
create table erasure_list (
    digest      text collate "C" not null,
    position    bigint not null,
    erased_at   bigint not null,
    occurred_on date   not null,
    office      text   not null,
    basis       text   not null,
    citation    jsonb,
    primary key (digest, position)
);
create index erasure_list_position on erasure_list (position);
