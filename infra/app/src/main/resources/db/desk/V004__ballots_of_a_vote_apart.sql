-- The ballots of each vote stand in a table of their own, ballot_issued_<id>: made when its first station opens, written
-- anew in the order of the roll when its last open station is sealed, dropped after the handover (ADR 27). A table that is
-- written anew has a new file, and the old one goes with the commit; nobody at another vote waits for that.

create table ballot_vote (
    family  text    not null check (family in ('elections', 'recalls')),
    subject text    not null,
    round   integer not null check (round > 0),
    id      integer generated always as identity unique,
    primary key (family, subject, round)
);

-- The application makes and drops no tables: it may only ask the owner of these for such a one.

create function make_ballot_table(vote integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute format('create table ballot_issued_%s (
        number integer primary key check (number > 0), -- of the voter on the roll
        box    integer not null,
        proxy  integer check (proxy > 0))', vote);     -- of who collected it for the voter
end
$$;

create function drop_ballot_table(vote integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute format('drop table ballot_issued_%s', vote);
end
$$;

revoke execute on function make_ballot_table, drop_ballot_table from public;

do $$
declare
    vote record;
begin
    for vote in
        insert into ballot_vote (family, subject, round)
        select distinct family, subject, round from ballot_station returning *
    loop
        perform make_ballot_table(vote.id);
        execute format('insert into ballot_issued_%s select number, box, proxy from ballot_issued
            where (family, subject, round) = ($1, $2, $3) order by number', vote.id)
            using vote.family, vote.subject, vote.round;
    end loop;
end
$$;

drop table ballot_issued;

alter table ballot_station add foreign key (family, subject, round) references ballot_vote on delete cascade;
