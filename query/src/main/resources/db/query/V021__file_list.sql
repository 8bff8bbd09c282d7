-- The first entry that names each attachment.
create table file_list (
    digest    text collate "C" primary key,
    copy      text collate "C",
    bytes     bigint not null,
    type      text   not null,
    name      text   not null,
    community text   not null,
    position  bigint not null
);
create index file_list_copy on file_list (copy) where copy is not null;
