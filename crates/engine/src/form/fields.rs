//! The fields of an upload form, and the headers of PutObject that they stand for.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sigv4::form::{FieldsV4, FormClaim};
use sigv4::{SigError, v2};
use wire::AwsError;

/// What stands for the name of the file in any field.
const FILE_NAME: &str = "${filename}";

/// The standard headers that a field may stand for.
const STANDARD: [&str; 7] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-md5",
    "content-type",
    "expires",
];

/// The fields of a signature of Version 4, as AWS writes them, in AWS's order.
const VERSION_4: [&str; 4] =
    ["X-Amz-Signature", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date"];

/// The fields that are about the signature: no headers.
const SIGNING: [&str; 5] = [
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-signature",
];

/// The fields by their names in lower case.
#[derive(Debug)]
pub(super) struct Fields(BTreeMap<String, String>);

/// What the fields say about who made the form.
pub(super) enum Signed<'a> {
    /// Nothing.
    Not,
    /// Somebody, for the policy that is in the form.
    By { claim: FormClaim, is_v2: bool, policy: &'a str },
}

impl Fields {
    /// Puts the name of the file where the form leaves it open.
    ///
    /// # Errors
    /// `InvalidArgument` for a field that comes twice: which of the two counts, nobody could say.
    pub(super) fn new(sent: Vec<(String, String)>, file_name: &str) -> Result<Self, AwsError> {
        // Some browsers send the whole path.
        let file_name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut fields = BTreeMap::new();
        for (name, value) in sent {
            let value = value.replace(FILE_NAME, file_name);
            if fields.insert(name.to_ascii_lowercase(), value).is_some() {
                return Err(argument("The form has a field more than once.", &name, ""));
            }
        }
        Ok(Self(fields))
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// In lower case, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// A field that the form cannot do without; `name` as AWS writes it.
    ///
    /// # Errors
    /// `InvalidArgument`.
    pub(super) fn require(&self, name: &str) -> Result<&str, AwsError> {
        self.get(&name.to_ascii_lowercase()).ok_or_else(|| {
            let message = format!(
                "Bucket POST must contain a field named '{name}'.  If it is specified, please check the order of the fields."
            );
            argument(message, name, "")
        })
    }

    /// The key of the object.
    ///
    /// # Errors
    /// `InvalidArgument` where there is none, or an empty one.
    pub(super) fn key(&self) -> Result<&str, AwsError> {
        match self.require("key")? {
            "" => Err(argument("User key must have a length greater than 0.", "key", "")),
            key => Ok(key),
        }
    }

    /// Who made the form.
    ///
    /// # Errors
    /// Those of a signature that is not complete or cannot be read, as `refused` renders them.
    pub(super) fn signed(
        &self,
        refused: impl Fn(&SigError) -> AwsError,
    ) -> Result<Signed<'_>, AwsError> {
        let is_there = |name: &str| self.get(&name.to_ascii_lowercase()).is_some();
        let is_v4 = VERSION_4.into_iter().any(is_there);
        let is_v2 = is_there("signature") || is_there("AWSAccessKeyId");
        if is_v4 && is_v2 {
            return Err(refused(&SigError::TwoMechanisms));
        }
        let token = self.get("x-amz-security-token");
        if is_v4 {
            let policy = self.require("policy")?;
            let [signature, algorithm, credential, date] = VERSION_4.map(|name| self.require(name));
            let fields = FieldsV4 { algorithm: algorithm?, credential: credential?, date: date? };
            let claim = FormClaim::version_4(fields, policy, signature?, token);
            let claim = claim.map_err(|error| refused(&error))?;
            return Ok(Signed::By { claim, is_v2, policy });
        }
        if is_v2 {
            let policy = self.require("policy")?;
            let key = self.require("AWSAccessKeyId")?;
            let signature = self.require("signature")?;
            let claim = FormClaim::version_2(key, policy, signature, token);
            let claim = claim.map_err(|error| refused(&error))?;
            return Ok(Signed::By { claim, is_v2, policy });
        }
        // A policy that nobody signed says nothing, and whoever sends one wants it to count.
        if is_there("policy") || token.is_some() {
            return Err(refused(&SigError::MissingAuthentication));
        }
        Ok(Signed::Not)
    }

    /// The headers that PutObject would have. `tags` makes the header of the tags of the field
    /// `tagging`, which is XML.
    ///
    /// # Errors
    /// `InvalidArgument` for what no header can be, and what `tags` finds.
    pub(super) fn headers(
        &self,
        tags: fn(&str) -> Result<String, AwsError>,
    ) -> Result<HeaderMap, AwsError> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.0 {
            let tagging;
            let (header, value) = match &**name {
                "acl" => ("x-amz-acl", value),
                "tagging" => {
                    tagging = tags(value)?;
                    ("x-amz-tagging", &tagging)
                }
                // What AWS calls it in a form.
                "x-amz-checksum-algorithm" => ("x-amz-sdk-checksum-algorithm", value),
                name if STANDARD.contains(&name) => (name, value),
                name if name.starts_with("x-amz-") && !SIGNING.contains(&name) => (name, value),
                _ => continue,
            };
            let wrong = || argument("The field cannot be a header.", name, "");
            let header = HeaderName::from_bytes(header.as_bytes()).map_err(|_| wrong())?;
            let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| wrong())?;
            headers.append(header, value);
        }
        Ok(headers)
    }
}

/// The refusal of a signature of Version 2 where it is not taken.
pub(super) fn version_2_refused() -> SigError {
    SigError::UnsupportedMechanism { scheme: v2::SCHEME.to_owned() }
}

pub(super) fn argument(message: impl Into<String>, name: &str, value: &str) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidArgument")
        .with_message(message)
        .with_detail("ArgumentName", name)
        .with_detail("ArgumentValue", value)
}
