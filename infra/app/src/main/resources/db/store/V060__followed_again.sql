-- What the hourly round could not follow: it comes to these again, and goes on from its mark for all others.
create table followed_again (
    name   text not null,
    stream text collate "C" not null,
    primary key (name, stream)
);
