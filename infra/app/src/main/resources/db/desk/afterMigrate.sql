-- Runs after every migration of this history. See db/store/afterMigrate.sql, which also grants what is written to tables
-- that are made later: those of the ballots of a vote.
do $$
begin
    if exists (select from pg_roles where rolname = 'gongyi_recorder') then
        grant select, insert, update, delete on count_vote, count_slip, ballot_vote, ballot_station to gongyi_recorder;
        grant execute on function make_ballot_table, drop_ballot_table to gongyi_recorder;
    end if;
end
$$;
