//! The coverage of the whole product: nothing is answered that is not authorised and recorded.

#[cfg(test)]
mod world;

#[cfg(test)]
mod samples;

#[cfg(test)]
mod acting;
#[cfg(test)]
mod archive;
#[cfg(test)]
mod background;
mod backups;
#[cfg(test)]
mod client_tokens;
#[cfg(test)]
mod conflicts;
#[cfg(test)]
mod consumers;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod counted;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod deleted_bucket;
#[cfg(test)]
mod durability;
#[cfg(test)]
mod front_door;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod kms;
#[cfg(test)]
mod nested;
#[cfg(test)]
mod records;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod staged;
mod strangers;
#[cfg(test)]
mod through_s3;
