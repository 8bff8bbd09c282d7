-- Who may enter, and as whom. Nothing here is part of the record: entries name persons and offices, never accounts.

create table account (
    id            uuid primary key default gen_random_uuid(),
    login         text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    name          text        not null,
    password      text        not null,
    administrator boolean     not null,
    must_change   boolean     not null default true,
    disabled      boolean     not null default false,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    -- Counts what ends the sessions at hand: a new password, a disabling.
    version       integer     not null default 0,
    created_at    timestamptz not null,
    unique (id, administrator)
);

-- Administrators record nothing: an account with an office cannot be theirs, whoever writes to this database.

create table account_person (
    account       uuid    not null,
    administrator boolean not null default false check (not administrator),
    community     text    not null check (community ~ '^[1-9][0-9]{11}$'),
    person        text    not null check (person ~ '^p-[0-9a-z]{6,26}$'),
    primary key (account, community),
    unique (community, person),
    foreign key (account, administrator) references account (id, administrator)
);

create table appointment (
    id            uuid primary key default gen_random_uuid(),
    account       uuid    not null,
    administrator boolean not null default false check (not administrator),
    office        text    not null,
    place         text    not null check (place ~ '^[1-9][0-9]+$'),
    person        text    not null check (person ~ '^p-[0-9a-z]{6,26}$'),
    from_day      date    not null,
    until_day     date    not null,
    check (from_day <= until_day),
    check (length(place) = case office when 'TOWNSHIP' then 9 when 'COUNTY' then 6 when 'CITY' then 4 when 'AUDITOR' then 4 end),
    check (office in ('TOWNSHIP', 'COUNTY', 'CITY', 'AUDITOR')),
    foreign key (account, administrator) references account (id, administrator)
);
create index appointment_account on appointment (account);

create table api_token (
    id           uuid primary key default gen_random_uuid(),
    account      uuid        not null references account (id),
    label        text        not null,
    hash         bytea       not null unique check (length(hash) = 32),
    scope        text        not null check (scope in ('READ', 'RECORD')),
    office       text,
    place        text,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index api_token_account on api_token (account);

create table access_event (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    kind    text        not null,
    account uuid references account (id),
    by      uuid references account (id),
    address text,
    detail  text
);
create index access_event_account on access_event (account, id);

-- What happened stays as it happened, and at least the six months of 网络安全法 第二十一条.
create function access_event_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '6 months' then
        return old;
    end if;
    raise exception 'access events are not changed, and not removed within six months';
end
$$;
create trigger access_event_stays before update or delete on access_event
    for each row execute function access_event_stays();

-- Spring Session 4, as its own schema-postgresql.sql has them.

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
