//! Location constraints: which region a new bucket is in, and how its region is shown.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html>

use api_s3::errors;
use names::Region;
use wire::AwsError;

/// The region whose buckets have no constraint, and from which buckets anywhere can be made.
pub(crate) const FIRST_REGION: &str = "us-east-1";

/// The region of a bucket created through `region` with the given `LocationConstraint`.
pub(crate) fn region_for(region: &Region, constraint: Option<&str>) -> Result<Region, AwsError> {
    let here = region.as_str();
    let constraint = match constraint {
        Some("EU") => Some("eu-west-1"),
        other => other,
    };
    match constraint {
        None if here == FIRST_REGION => Ok(region.clone()),
        None => Err(incompatible("unspecified")),
        // The first region is said by saying nothing.
        Some(FIRST_REGION) if here == FIRST_REGION => {
            Err(errors::invalid_location_constraint()
                .with_detail("LocationConstraint", FIRST_REGION))
        }
        Some(name) if here == FIRST_REGION => Region::parse(name).map_err(|_| {
            errors::invalid_location_constraint().with_detail("LocationConstraint", name)
        }),
        Some(name) if name == here => Ok(region.clone()),
        Some(name) => Err(incompatible(name)),
    }
}

/// What GetBucketLocation says of a bucket in `region`.
pub(crate) fn constraint_of(region: &str) -> Option<String> {
    (region != FIRST_REGION).then(|| region.to_owned())
}

fn incompatible(constraint: &str) -> AwsError {
    errors::illegal_location_constraint_exception(format!(
        "The {constraint} location constraint is incompatible for the region specific endpoint this request was sent to."
    ))
}

#[cfg(test)]
mod tests;
