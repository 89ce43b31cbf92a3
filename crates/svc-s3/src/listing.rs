//! Listings by object key: what ListObjects, ListObjectsV2, ListObjectVersions and
//! ListMultipartUploads ask alike, and how their answers write it.
//!
//! The store skips behind each common prefix, so a page costs what it shows, not what is below the
//! prefixes.

pub(crate) mod index;
mod ops;
pub(crate) mod page_token;
pub(crate) mod uploads;
pub(crate) mod versions;

use api_s3::{
    ChecksumAlgorithm, ChecksumType, CommonPrefix, EncodingType, ListMembers, Object,
    ObjectStorageClass, Owner, ShownListing, errors,
};
use engine::{Failure, Touch, View};
use names::AccountId;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;
use wire::{AwsError, Operation};

use crate::access::bucket_access;
use crate::acl::list::shown_owner;
use crate::archive::shown::RestoreStatuses;
use crate::bucket::BucketRecord;
use crate::bucket::find::find_bucket;
use crate::listing::index::Page;
use crate::object::CurrentRecord;
use crate::object::answer::quoted;

/// The most entries of one page, and of a request that names no number.
pub(crate) const PAGE_MAX: usize = 1000;

/// What `encoding-type=url` leaves as it is.
const URL_RESERVED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b'*');

/// The members that a request for a listing has, as sent.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ListRequest<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) expected_owner: Option<&'a str>,
    pub(crate) prefix: Option<&'a str>,
    pub(crate) delimiter: Option<&'a str>,
    pub(crate) max_keys: Option<i32>,
    pub(crate) encoding: Option<&'a EncodingType>,
}

impl<'a> From<ListMembers<'a>> for ListRequest<'a> {
    fn from(members: ListMembers<'a>) -> Self {
        Self {
            bucket: members.bucket,
            expected_owner: members.expected_bucket_owner,
            prefix: members.prefix,
            delimiter: members.delimiter,
            max_keys: members.max_keys,
            encoding: members.encoding_type,
        }
    }
}

impl<'a> ListRequest<'a> {
    /// Declares the main action of `O` on the bucket, with what policies can test of the request.
    ///
    /// # Errors
    /// Those of [`find_bucket`].
    pub(crate) async fn declare<O: Operation>(
        &self,
        cx: &mut View<'_>,
    ) -> Result<Touch<BucketRecord>, Failure> {
        let bucket = find_bucket(cx, self.bucket, self.expected_owner).await?;
        cx.name_resource(&bucket.arn(), &bucket.account);
        let access = bucket_access(cx, O::META.action(), &bucket)?
            .key_if("s3:prefix", self.prefix.map(ToOwned::to_owned))
            .key_if("s3:delimiter", self.delimiter.map(ToOwned::to_owned))
            .key_if("s3:max-keys", self.max_keys.map(|count| count.to_string()));
        Ok(Touch::new(bucket, access))
    }

    /// Reads the members.
    ///
    /// # Errors
    /// `InvalidArgument` for a negative number of keys and for an unknown encoding.
    pub(crate) fn listing(self, bucket: &'a BucketRecord) -> Result<Listing<'a>, AwsError> {
        Ok(Listing {
            bucket,
            prefix: self.prefix.unwrap_or_default(),
            delimiter: self.delimiter.filter(|delimiter| !delimiter.is_empty()),
            limit: page_size(self.max_keys)?,
            encoding: Encoding::new(self.encoding)?,
        })
    }
}

/// What is listed, and how it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing<'a> {
    pub(crate) bucket: &'a BucketRecord,
    pub(crate) prefix: &'a str,
    pub(crate) delimiter: Option<&'a str>,
    pub(crate) limit: usize,
    pub(crate) encoding: Encoding,
}

impl Listing<'_> {
    /// `MaxKeys` as the answer shows it.
    pub(crate) fn max_keys(&self) -> Option<i32> {
        i32::try_from(self.limit).ok()
    }

    /// `Prefix` as the answer shows it.
    pub(crate) fn shown_prefix(&self) -> Option<String> {
        Some(self.encoding.write(self.prefix))
    }

    /// `Delimiter` as the answer shows it.
    pub(crate) fn shown_delimiter(&self) -> Option<String> {
        self.delimiter.map(|delimiter| self.encoding.write(delimiter))
    }

    /// What the answer says of this listing and `page`.
    pub(crate) fn shown<R>(&self, page: &Page<R>) -> ShownListing {
        ShownListing {
            name: Some(self.bucket.name.to_string()),
            prefix: self.shown_prefix(),
            delimiter: self.shown_delimiter(),
            max_keys: self.max_keys(),
            encoding_type: self.encoding.shown(),
            common_prefixes: self.encoding.common_prefixes(&page.prefixes),
            is_truncated: Some(page.end().is_some()),
        }
    }

    /// Whether `marker` is a common prefix of this listing, not a key below one.
    pub(crate) fn is_common_prefix(&self, marker: &str) -> bool {
        let Some(delimiter) = self.delimiter else { return false };
        let Some(rest) = marker.strip_prefix(self.prefix) else { return false };
        rest.find(delimiter).is_some_and(|at| at + delimiter.len() == rest.len())
    }
}

fn page_size(max_keys: Option<i32>) -> Result<usize, AwsError> {
    let Some(wanted) = max_keys else { return Ok(PAGE_MAX) };
    let size = usize::try_from(wanted).map_err(|_| {
        errors::invalid_argument("Argument maxKeys must be an integer between 0 and 2147483647")
            .with_detail("ArgumentName", "maxKeys")
            .with_detail("ArgumentValue", wanted.to_string())
    })?;
    Ok(size.min(PAGE_MAX))
}

/// How keys are written in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As they are; XML cannot hold every key.
    Plain,
    /// Percent-encoded.
    Url,
}

impl Encoding {
    fn new(wanted: Option<&EncodingType>) -> Result<Self, AwsError> {
        match wanted {
            None => Ok(Self::Plain),
            Some(EncodingType::Url) => Ok(Self::Url),
            Some(EncodingType::Unknown(value)) => {
                Err(errors::invalid_argument("Invalid Encoding Method specified in Request")
                    .with_detail("ArgumentName", "encoding-type")
                    .with_detail("ArgumentValue", value.as_str()))
            }
        }
    }

    /// `EncodingType` as the answer shows it.
    pub(crate) fn shown(self) -> Option<EncodingType> {
        (self == Self::Url).then_some(EncodingType::Url)
    }

    pub(crate) fn write(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Url => utf8_percent_encode(text, &URL_RESERVED).to_string(),
        }
    }

    /// The entries of `CommonPrefixes`.
    pub(crate) fn common_prefixes(self, prefixes: &[String]) -> Option<Vec<CommonPrefix>> {
        let one = |prefix: &String| CommonPrefix { prefix: Some(self.write(prefix)) };
        Some(prefixes.iter().map(one).collect())
    }
}

/// The owners that a listing shows.
#[derive(Debug)]
pub(crate) struct Owners {
    bucket: Owner,
    has_acls: bool,
}

impl Owners {
    /// Of what is in `bucket`.
    pub(crate) fn new(bucket: &BucketRecord) -> Self {
        Self { bucket: shown_owner(&bucket.account), has_acls: bucket.has_acls() }
    }

    /// The owner of an object with this account of its own, if any: where lists are off, the bucket's.
    pub(crate) fn of(&self, account: Option<&AccountId>) -> Owner {
        match account.filter(|_| self.has_acls) {
            Some(account) => shown_owner(account),
            None => self.bucket.clone(),
        }
    }
}

/// The entries of `Contents`.
pub(crate) fn contents(
    objects: Vec<(String, CurrentRecord)>,
    encoding: Encoding,
    owners: Option<&Owners>,
    mut restores: RestoreStatuses,
) -> Option<Vec<Object>> {
    let entry = |(key, record): (String, CurrentRecord)| Object {
        key: Some(encoding.write(&key)),
        last_modified: Some(Timestamp::from_unix_ms(record.modified_ms).truncated_to_seconds()),
        etag: Some(quoted(&record.etag)),
        checksum_algorithm: checksum_algorithms(&record.checksum_algorithms),
        checksum_type: record.checksum_kind.as_deref().map(ChecksumType::from),
        size: i64::try_from(record.size).ok(),
        storage_class: Some(
            record.storage_class.as_deref().map_or(ObjectStorageClass::Standard, Into::into),
        ),
        owner: owners.map(|owners| owners.of(record.owner.as_ref())),
        restore_status: restores.take(&key, record.sequence),
    };
    Some(objects.into_iter().map(entry).collect())
}

/// The names of an object's checksums; none when it has none.
pub(crate) fn checksum_algorithms<S: AsRef<str>>(names: &[S]) -> Option<Vec<ChecksumAlgorithm>> {
    let algorithms = names.iter().map(|name| ChecksumAlgorithm::from(name.as_ref())).collect();
    (!names.is_empty()).then_some(algorithms)
}

#[cfg(test)]
mod tests;
