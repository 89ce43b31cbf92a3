//! What a client says about an object besides its bytes, read from the headers of the three
//! requests that make objects.

use std::collections::BTreeMap;

use api_s3::{DescriptionMembers, ObjectCannedACL, StorageClass, errors};
use engine::Access;
use wire::AwsError;

use crate::acl::wish::{AclWish, GrantHeaders};
use crate::class;
use crate::object::Description;

/// User metadata: the bytes of names and values together.
const METADATA_BYTES_MAX: usize = 2048;

/// The longest `x-amz-website-redirect-location`.
const REDIRECT_BYTES_MAX: usize = 2048;

/// How `x-amz-website-redirect-location` may start.
const REDIRECT_PREFIXES: [&str; 3] = ["/", "http://", "https://"];

/// The type of an object of which the client names none.
const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// The headers that describe an object about to be made, as sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DescriptionHeaders<'a> {
    acl: AclWish<'a>,
    storage_class: Option<&'a StorageClass>,
    content_type: Option<&'a str>,
    content_encoding: Option<&'a str>,
    content_language: Option<&'a str>,
    content_disposition: Option<&'a str>,
    cache_control: Option<&'a str>,
    expires: Option<&'a str>,
    website_redirect: Option<&'a str>,
    metadata: Option<&'a BTreeMap<String, String>>,
}

impl<'a> From<DescriptionMembers<'a>> for DescriptionHeaders<'a> {
    fn from(members: DescriptionMembers<'a>) -> Self {
        Self {
            acl: AclWish {
                canned: members.acl.map(ObjectCannedACL::as_str),
                headers: GrantHeaders {
                    full_control: members.grant_full_control,
                    read: members.grant_read,
                    read_acp: members.grant_read_acp,
                    write: None,
                    write_acp: members.grant_write_acp,
                },
                document: None,
            },
            storage_class: members.storage_class,
            content_type: members.content_type,
            content_encoding: members.content_encoding,
            content_language: members.content_language,
            content_disposition: members.content_disposition,
            cache_control: members.cache_control,
            expires: members.expires,
            website_redirect: members.website_redirect_location,
            metadata: members.metadata,
        }
    }
}

impl DescriptionHeaders<'_> {
    /// Adds the condition keys of the headers as sent.
    pub(crate) fn describe(&self, access: Access) -> Access {
        self.acl
            .describe(access)
            .key_if(
                "s3:x-amz-storage-class",
                self.storage_class.map(|class| class.as_str().to_owned()),
            )
            .key_if(
                "s3:x-amz-website-redirect-location",
                self.website_redirect.map(ToOwned::to_owned),
            )
    }

    /// The access control list asked for.
    pub(crate) const fn acl(&self) -> AclWish<'_> {
        self.acl
    }

    /// The description to store.
    ///
    /// # Errors
    /// `InvalidStorageClass`, `MetadataTooLarge`, `InvalidRedirectLocation`.
    pub(crate) fn read(&self) -> Result<Description, AwsError> {
        if self.storage_class.is_some_and(|class| !class::is_of_objects(class)) {
            return Err(errors::invalid_storage_class());
        }
        check_redirect(self.website_redirect)?;
        let metadata = self.metadata.cloned().unwrap_or_default();
        let pairs = metadata.iter();
        let size: usize = pairs.map(|(name, value)| name.len().saturating_add(value.len())).sum();
        if size > METADATA_BYTES_MAX {
            return Err(errors::metadata_too_large()
                .with_detail("Size", size.to_string())
                .with_detail("MaxSizeAllowed", METADATA_BYTES_MAX.to_string()));
        }
        let content_type = self.content_type.unwrap_or(DEFAULT_CONTENT_TYPE);
        let storage_class = self.storage_class.filter(|class| **class != StorageClass::Standard);
        Ok(Description {
            content_type: Some(content_type.to_owned()),
            content_encoding: content_encoding(self.content_encoding),
            content_language: self.content_language.map(ToOwned::to_owned),
            content_disposition: self.content_disposition.map(ToOwned::to_owned),
            cache_control: self.cache_control.map(ToOwned::to_owned),
            expires: self.expires.map(ToOwned::to_owned),
            website_redirect: self.website_redirect.map(ToOwned::to_owned),
            metadata,
            storage_class: storage_class.map(|class| class.as_str().to_owned()),
        })
    }
}

/// Where a website sends those who ask for the object: a path in the bucket, or another page.
fn check_redirect(location: Option<&str>) -> Result<(), AwsError> {
    let Some(location) = location else { return Ok(()) };
    if !REDIRECT_PREFIXES.iter().any(|prefix| location.starts_with(prefix)) {
        return Err(errors::invalid_redirect_location());
    }
    if location.len() > REDIRECT_BYTES_MAX {
        return Err(errors::invalid_redirect_location().with_message(
            "The length of website redirect location cannot exceed 2,048 characters.",
        ));
    }
    Ok(())
}

/// `aws-chunked` describes the transfer, not the object.
fn content_encoding(header: Option<&str>) -> Option<String> {
    let is_framing = |coding: &&str| coding.trim().eq_ignore_ascii_case("aws-chunked");
    // The others stay as they were sent, with the white space between them.
    let others: Vec<&str> = header?.split(',').filter(|coding| !is_framing(coding)).collect();
    let others = others.join(",");
    let others = others.trim();
    (!others.is_empty()).then(|| others.to_owned())
}

#[cfg(test)]
mod tests;
