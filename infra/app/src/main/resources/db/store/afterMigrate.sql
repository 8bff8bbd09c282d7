-- Runs after every migration, so at every start. The application works as gongyi_recorder, a role that may add to the
-- log and read it, and change or remove nothing in it; the tables belong to whoever migrates. Where the migrating user
-- may not make roles, an administrator makes it once (docs/operations.md), and until then the triggers alone guard.
do $$
begin
    perform pg_advisory_xact_lock(7041915216); -- several instances may start at once
    begin
        if not exists (select from pg_roles where rolname = 'gongyi_recorder') then
            create role gongyi_recorder nologin;
        end if;
        if not (select rolsuper from pg_roles where rolname = current_user) then
            execute format('grant gongyi_recorder to %I', current_user);
        end if;
    exception
        when insufficient_privilege or duplicate_object or unique_violation then null; -- made elsewhere, or by nobody
    end;
    if not exists (select from pg_roles where rolname = 'gongyi_recorder') then
        return;
    end if;
    grant usage on schema public to gongyi_recorder;
    grant select, insert, update, delete, truncate on all tables in schema public to gongyi_recorder;
    grant usage, select on all sequences in schema public to gongyi_recorder;
    alter default privileges in schema public grant select, insert, update, delete, truncate on tables to gongyi_recorder;
    alter default privileges in schema public grant usage, select on sequences to gongyi_recorder;
    revoke update, delete, truncate on ledger_entry from gongyi_recorder;
    revoke insert, delete, truncate on ledger_head from gongyi_recorder;
    revoke update, delete, truncate on log_origin from gongyi_recorder;
    revoke update, truncate on person_key, sealed_fact from gongyi_recorder;
    if current_setting('server_version_num')::int >= 170000 then -- an erased row leaves the files too
        execute 'grant maintain on person_key, sealed_fact, roll_voter, idempotency to gongyi_recorder';
    end if;
end
$$;
