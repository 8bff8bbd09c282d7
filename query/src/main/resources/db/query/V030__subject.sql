-- Duties and findings are about a matter, an election, the register of a community: named by procedure and subject.
alter table duty_list add column procedure text;
update duty_list set procedure = case when resolution is null then 'community' else 'resolution' end;
alter table duty_list alter column procedure set not null, drop column resolution;
alter table finding_list add column procedure text, add column subject text;
update finding_list set procedure = case when resolution is null then 'community' else 'resolution' end,
                        subject = coalesce(resolution, community);
alter table finding_list alter column procedure set not null, alter column subject set not null, drop column resolution;
-- How each of them is called on lists. A new procedure adds its branch.
create view subject_title as
    select 'resolution' as procedure, id as subject, title from resolution_list
    union all
    select 'community', code, name from community_register;
