-- Attachments that were handed in, whether or not an entry names them yet. Their bytes are in the folder of files.
create table kept_file (
    digest        text collate "C" primary key check (digest ~ '^[0-9a-f]{64}$'),
    bytes         bigint      not null,
    type          text        not null,
    copy          text collate "C",
    community     text        not null,
    handed_in_by  text        not null,
    handed_in_at  timestamptz not null,
    waiting_since timestamptz not null,          -- handed in last; what no entry names is removed some days after
    condemned_at  timestamptz                    -- no act may name it any more; handed in again it is pardoned
);
create index kept_file_today on kept_file (community, handed_in_at);
create index kept_file_copy on kept_file (copy) where copy is not null;
