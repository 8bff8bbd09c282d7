-- After a matter was sent back the former notice may still hang beside the new one.
alter table notice_list
    drop constraint notice_list_pkey,
    add primary key (resolution, station, posted_on);
