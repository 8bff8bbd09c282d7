-- How many ballots a station has given out is asked for with every ballot, so it is counted once and not each time.

alter table ballot_station
    add column issued   integer not null default 0 check (issued >= 0),
    add column by_proxy integer not null default 0 check (by_proxy >= 0);

update ballot_station s set
    issued = (select count(*) from ballot_issued i
              where (i.family, i.subject, i.round, i.box) = (s.family, s.subject, s.round, s.box)),
    by_proxy = (select count(proxy) from ballot_issued i
                where (i.family, i.subject, i.round, i.box) = (s.family, s.subject, s.round, s.box));
