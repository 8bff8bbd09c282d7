-- How far into the log each list has come. Dropped with the lists, refilled by their replay.
create table projection_position (
    name     text primary key,
    position bigint not null
);
