-- Receipts are asked for by event; identifiers are made in the order of time, so this index grows at its end.
create index ledger_entry_event on ledger_entry (event_id);

-- The name of the log, for ever: whoever verifies it knows it by this name and its key.
create table log_origin (
    single boolean primary key default true check (single),
    origin text    not null
);
create trigger log_origin_stays before update or delete on log_origin
    for each row execute function ledger_refuses_change();
create trigger log_origin_is_not_emptied before truncate on log_origin
    for each statement execute function ledger_refuses_change();
revoke update, delete, truncate on log_origin from public, current_user;
