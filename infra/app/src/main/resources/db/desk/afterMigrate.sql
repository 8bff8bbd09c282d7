-- Runs after every migration of this history: the role that records may write these tables anew, so that nothing on the
-- disk tells who collected a ballot before whom. See db/store/afterMigrate.sql.
do $$
begin
    if exists (select from pg_roles where rolname = 'gongyi_recorder') then
        grant select, insert, update, delete on count_vote, count_slip, ballot_station, ballot_issued to gongyi_recorder;
        if current_setting('server_version_num')::int >= 170000 then
            execute 'grant maintain on ballot_issued to gongyi_recorder';
        end if;
    end if;
end
$$;
