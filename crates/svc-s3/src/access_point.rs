//! Access points: named ways to a bucket, each with a policy, Block Public Access and tags of its own.
//!
//! A request names one by its ARN, of which clients make the host `NAME-ACCOUNT`, or by its alias,
//! wherever it could name the bucket. No bucket is called like the host of an access point, nor
//! the other way round, so that a name means one thing (decision 46).
//!
//! An access point holds on to the id of its bucket: one made anew under an old name has none of the
//! access points of the old.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html>

mod attach;
mod compatibility;
mod keep;
mod ops;
pub(crate) mod record;
pub(crate) mod resolve;
mod tags;
pub(crate) mod unsigned;
