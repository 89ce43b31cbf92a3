//! How the tags of an upload form are read, which is for the service to say.

use core::fmt;

use wire::AwsError;

/// Makes the header `x-amz-tagging` of the tags in the field `tagging`, which is an XML document.
#[derive(Clone, Copy)]
pub struct FormTags(
    /// From the document.
    pub fn(&str) -> Result<String, AwsError>,
);

impl fmt::Debug for FormTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormTags")
    }
}
