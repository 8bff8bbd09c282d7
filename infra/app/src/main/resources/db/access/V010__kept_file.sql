-- Attachments that were handed in, whether or not an entry names them yet. Their bytes are in the folder of files.
create table kept_file (
    digest       text collate "C" primary key check (digest ~ '^[0-9a-f]{64}$'),
    bytes        bigint      not null,
    type         text        not null,
    copy         text collate "C",
    community    text        not null,
    handed_in_by text        not null,
    handed_in_at timestamptz not null
);
create index kept_file_today on kept_file (community, handed_in_at);
