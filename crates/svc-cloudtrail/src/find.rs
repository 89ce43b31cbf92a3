//! From what a caller names a trail with to the trail.
//!
//! A name is of a trail of the Region; an ARN also of one of another Region that reaches into this one. Who asks
//! for a trail that does not exist is judged like one who asks for one that does; only then is it said that it
//! is not there.

use api_cloudtrail::errors;
use engine::{Access, Failure, View};
use wire::AwsError;

use crate::trail::{TRAILS, TrailRecord};
use crate::trail_name::{TrailReference, trail_arn};

/// A trail, if there is one.
#[derive(Debug)]
pub struct Found {
    trail: Option<TrailRecord>,
    /// As it is or would be.
    arn: String,
    account: String,
    region: String,
}

impl Found {
    /// The trail, where there may be none.
    pub(crate) const fn if_any(&self) -> Option<&TrailRecord> {
        self.trail.as_ref()
    }

    /// # Errors
    /// `TrailNotFoundException`.
    pub(crate) fn present(self) -> Result<TrailRecord, AwsError> {
        self.trail.ok_or_else(|| {
            errors::trail_not_found_exception(format!(
                "Unknown trail: {} for the user: {}",
                self.arn, self.account
            ))
        })
    }

    /// A trail that is about to be changed.
    ///
    /// # Errors
    /// `TrailNotFoundException`; `InvalidHomeRegionException` for one of another Region.
    pub(crate) fn at_home(self) -> Result<TrailRecord, AwsError> {
        let region = self.region.clone();
        let trail = self.present()?;
        if trail.region.as_str() != region {
            return Err(errors::invalid_home_region_exception(format!(
                "The trail {} can only be changed in its home Region {}.",
                trail.name, trail.region
            )));
        }
        Ok(trail)
    }

    /// Its tags are asked for, where any kind of resource might be meant.
    ///
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn tagged(self) -> Result<TrailRecord, AwsError> {
        let text = format!("Unknown trail: {} for the user: {}", self.arn, self.account);
        self.trail.ok_or_else(|| errors::resource_not_found_exception(text))
    }
}

/// `action` on a trail.
pub(crate) fn trail_access(action: &'static str, trail: &TrailRecord) -> Access {
    Access::new(action, trail.arn(), &trail.account).resource_tags(&trail.tags)
}

/// The trail that `text` names, and the check of `action` on it.
///
/// # Errors
/// `CloudTrailARNInvalidException`, `InvalidTrailNameException`.
pub(crate) async fn find(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let asked = TrailReference::parse(text)?;
    let (account, region) = (cx.account().clone(), cx.region().to_string());
    let home = asked.home.unwrap_or_else(|| (account.to_string(), region.clone()));
    // What another account has is told to nobody here: no policy could let anybody in.
    let trail = match home.0 == account.as_str() {
        true => TRAILS.get(cx, &[&account, &home.1, &asked.name]).await?,
        false => None,
    };
    let trail = trail.filter(|trail| trail.reaches(&region));
    let access = match &trail {
        Some(trail) => {
            cx.name_resource(&trail.arn(), &trail.account);
            trail_access(action, trail)
        }
        None => Access::new(action, trail_arn(&account, &home.1, &asked.name), &account),
    };
    let arn = trail_arn(&home.0, &home.1, &asked.name);
    Ok((Found { trail, arn, account: account.to_string(), region }, access))
}
