//! What CopyObject and UploadPartCopy have in common: the header that names the source, and finding it. A
//! copy is decrypted and sealed anew: no ciphertext is ever bound to two places.

use api_s3::errors;
use engine::{Allowed, Denial, Failure, Probe, Touch, View};
use percent_encoding::percent_decode_str;
use wire::AwsError;

use crate::access_point::resolve;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_source_bucket};
use crate::object::read::{GET_OBJECT, GET_TAGGING, ObjectRef, Source, declare, declare_found};
use crate::object::version_id;
use crate::object::versions::{Lookup, Stored, find_object};

/// The source that `x-amz-copy-source` names: `BUCKET/KEY?versionId=ID`, percent-encoded, with or
/// without a slash in front; of an access point, `ARN/object/KEY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CopySource {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
}

impl CopySource {
    /// Reads the header.
    ///
    /// # Errors
    /// `InvalidArgument`.
    pub(crate) fn parse(header: &str) -> Result<Self, AwsError> {
        Self::split(header)?.with_a_version_id()
    }

    /// Reads the header of CopyObject, which says less of a version id that cannot be one.
    ///
    /// # Errors
    /// `InvalidArgument`; `InvalidRequest` for the version id.
    pub(crate) fn parse_of_object(header: &str) -> Result<Self, AwsError> {
        let named = Self::split(header)?;
        let given = named.version_id.as_deref().filter(|version_id| !version_id.is_empty());
        if given.is_some_and(|version_id| version_id::parse(version_id).is_err()) {
            return Err(errors::invalid_request("Invalid Request"));
        }
        named.with_a_version_id()
    }

    /// Refuses a version id that cannot be one.
    fn with_a_version_id(self) -> Result<Self, AwsError> {
        if let Some(version_id) = &self.version_id {
            version_id::parse_argument("x-amz-copy-source", version_id)?;
        }
        Ok(self)
    }

    /// Takes the header apart.
    fn split(header: &str) -> Result<Self, AwsError> {
        let invalid = || {
            errors::invalid_argument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            )
            .with_detail("ArgumentName", "x-amz-copy-source")
            .with_detail("ArgumentValue", header)
        };
        let (path, version_id) = match header.rsplit_once("?versionId=") {
            Some((path, version_id)) => (path, Some(version_id)),
            None => (header, None),
        };
        let decode = |text: &str| {
            let decoded = percent_decode_str(text).decode_utf8();
            decoded.map(std::borrow::Cow::into_owned).map_err(|_| invalid())
        };
        let path = decode(path)?;
        let path = path.strip_prefix('/').unwrap_or(&path);
        let of_point = resolve::split_object(path);
        let (bucket, key) = of_point.or_else(|| path.split_once('/')).ok_or_else(invalid)?;
        if bucket.is_empty() || key.is_empty() {
            return Err(invalid());
        }
        let version_id = version_id.map(decode).transpose()?;
        Ok(Self { bucket: bucket.to_owned(), key: key.to_owned(), version_id })
    }

    /// The object and its version.
    pub(crate) fn object(&self) -> ObjectRef<'_> {
        ObjectRef { key: &self.key, version_id: self.version_id.as_deref() }
    }

    /// As `s3:x-amz-copy-source` shows it: without a slash in front.
    pub(crate) fn shown(&self) -> String {
        match resolve::split_arn(&self.bucket) {
            Some(_) => format!("{}/object/{}", self.bucket, self.key),
            None => format!("{}/{}", self.bucket, self.key),
        }
    }

    /// Finds it, in whatever region its bucket is, and declares the reading of it.
    pub(crate) async fn declare(
        &self,
        cx: &mut View<'_>,
        expected_owner: Option<&str>,
    ) -> Result<(Touch<Source>, Option<Probe<()>>), Failure> {
        let bucket = self.find_bucket(cx, expected_owner).await?;
        declare(cx, bucket, self.object(), GET_OBJECT).await
    }

    /// As [`CopySource::declare`], with the reading of the tags, if it has any; says whether it has.
    pub(crate) async fn declare_with_tags(
        &self,
        cx: &mut View<'_>,
        expected_owner: Option<&str>,
    ) -> Result<(Touch<Source>, Option<Probe<()>>, bool), Failure> {
        let bucket = self.find_bucket(cx, expected_owner).await?;
        let object = self.object();
        let found = find_object(cx.tx(), &bucket, object.key, object.version_id).await?;
        let tagged =
            found.object().map(|stored| &stored.version).filter(|found| !found.tags.is_empty());
        let tagging = tagged
            .map(|version| GET_TAGGING.access(cx, &bucket, object, Some(version)))
            .transpose()?;
        let source = Source { bucket, found };
        let (source, may_list) = declare_found(cx, source, object, GET_OBJECT)?;
        let has_tags = tagging.is_some();
        let source = match tagging {
            Some(tagging) => source.and(tagging),
            None => source,
        };
        Ok((source, may_list, has_tags))
    }

    async fn find_bucket(
        &self,
        cx: &mut View<'_>,
        expected_owner: Option<&str>,
    ) -> Result<BucketRecord, Failure> {
        check_key(&self.key)?;
        find_source_bucket(cx, &self.bucket, expected_owner, &self.key).await
    }

    /// The object to copy.
    ///
    /// # Errors
    /// `InvalidRequest` for a delete marker named by its id, else as [`Source::require`].
    pub(crate) fn require<'s>(
        &self,
        source: &'s Source,
        may_list: Option<&Result<Allowed<()>, Denial>>,
    ) -> Result<&'s Stored, Failure> {
        if let (Lookup::Marker(_), Some(_), Some(Ok(_))) =
            (&source.found, &self.version_id, may_list)
        {
            return Err(errors::invalid_request(
                "The source of a copy request may not specifically refer to a delete marker by version id.",
            )
            .into());
        }
        source.require(self.object(), may_list)
    }
}

#[cfg(test)]
mod tests;
