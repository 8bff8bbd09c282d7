-- Up to which entry of the log the consequences for other streams were drawn by the hourly round. A mark that is lost
-- begins anew, and nothing is recorded twice.
create table followed (
    name     text   primary key,
    position bigint not null
);
