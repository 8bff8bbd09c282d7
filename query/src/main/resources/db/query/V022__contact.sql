-- How the office of a committee is reached, as it was published last.
alter table community_register add column contact jsonb;
