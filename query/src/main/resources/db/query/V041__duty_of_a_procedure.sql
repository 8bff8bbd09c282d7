-- Two procedures may call their subjects alike, as a roll bears the name of its election.
alter table duty_list drop constraint duty_list_pkey, add primary key (procedure, subject, key);
