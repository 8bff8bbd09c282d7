-- The log. One row is one leaf: entry holds exactly the bytes that leaf is the hash of, and position is the leaf index.
create table ledger_entry (
    position    bigint      primary key check (position >= 0),
    stream      text        not null,
    seq         bigint      not null check (seq >= 0),
    type        text        not null,
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    community   text,
    entry       bytea       not null check (octet_length(entry) <= 65535),
    leaf        bytea       not null check (octet_length(leaf) = 32),
    unique (stream, seq)
);
create index ledger_entry_community on ledger_entry (community, position);

-- The right edge of the Merkle tree. Whoever appends locks this one row, from the first look to the commit.
create table ledger_head (
    single   boolean primary key default true check (single),
    size     bigint  not null check (size >= 0),
    root     bytea   not null check (octet_length(root) = 32),
    frontier bytea   not null
);
insert into ledger_head (size, root, frontier)
values (0, sha256(''::bytea), '\x0000000000000000'::bytea);

-- What was answered to a client's own name for a request.
create table idempotency (
    actor        text        not null,
    key          text        not null,
    request_hash text        not null,
    subject      text        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null default now(),
    primary key (actor, key)
);

-- Nothing recorded is changed or removed. The triggers stop everybody but a superuser who disables them, and that
-- is found by anyone who verifies the log.
create function ledger_refuses_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger ledger_entry_stays before update or delete on ledger_entry
    for each row execute function ledger_refuses_change();
create trigger ledger_entry_is_not_emptied before truncate on ledger_entry
    for each statement execute function ledger_refuses_change();
create trigger ledger_head_stays before delete on ledger_head
    for each row execute function ledger_refuses_change();
create trigger ledger_head_is_not_emptied before truncate on ledger_head
    for each statement execute function ledger_refuses_change();
create trigger ledger_head_only_grows before update on ledger_head
    for each row when (new.size <= old.size) execute function ledger_refuses_change();

-- The owner's own rights go too; to a superuser that means nothing, to the owner of an external database it does.
revoke update, delete, truncate on ledger_entry from public, current_user;
revoke delete, truncate on ledger_head from public, current_user;

-- A disposable cache of states: any of these rows may be deleted at any time.
create table snapshot (
    stream          text   not null,
    seq             bigint not null,
    type            text   not null,
    event_id        text   not null,
    recorded_at     text   not null,
    payload_type    text   not null,
    payload_revision text,
    payload         bytea  not null,
    meta_data       bytea,
    primary key (stream, seq)
);

-- How far each projection has read.
create table projection_token (
    processor   text    not null,
    segment     integer not null,
    token       bytea,
    token_type  text,
    claimed_at  text,
    owner       text,
    primary key (processor, segment)
);
