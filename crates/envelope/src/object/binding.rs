//! What a sealed object or part is bound to.

use crate::aad::Canonical;

/// The place of one sealed stream of bytes. Sealed for one place, it opens for no other: stored
/// bytes or keys cannot be moved between buckets, objects, versions or parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectBinding {
    /// The bucket's immutable id, not its name.
    pub bucket_id: String,
    /// The object's key.
    pub key: String,
    /// The version, or the part of an upload.
    pub place: BindingPlace,
}

/// A whole object version, or one part. A part is sealed before the version it will belong to is
/// known, and is therefore bound to its upload; the object's envelope lists the parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BindingPlace {
    /// An object version stored as one stream.
    Version {
        /// The version's id; also for unversioned buckets an id unique to this write.
        version_id: String,
    },
    /// One upload of one part.
    Part {
        /// The multipart upload.
        upload_id: String,
        /// Unique to this upload of the part: a part uploaded again has another.
        part_id: String,
    },
}

/// An object version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectPlace<'a> {
    /// The bucket's immutable id.
    pub bucket_id: &'a str,
    /// The object's key.
    pub key: &'a str,
    /// The version's id.
    pub version_id: &'a str,
}

impl ObjectPlace<'_> {
    /// The binding of the version stored as one stream.
    #[must_use]
    pub fn whole(&self) -> ObjectBinding {
        let place = BindingPlace::Version { version_id: self.version_id.to_owned() };
        self.at(place)
    }

    /// The binding of one of its parts.
    #[must_use]
    pub fn part(&self, upload_id: &str, part_id: &str) -> ObjectBinding {
        self.at(BindingPlace::Part { upload_id: upload_id.to_owned(), part_id: part_id.to_owned() })
    }

    fn at(&self, place: BindingPlace) -> ObjectBinding {
        ObjectBinding { bucket_id: self.bucket_id.to_owned(), key: self.key.to_owned(), place }
    }
}

impl ObjectBinding {
    /// The canonical encoding of one layer of a stream that has two: unlike that of the other layer, and
    /// of a stream that has one.
    pub(crate) fn canonical_of_layer(&self, layer: &str) -> Vec<u8> {
        Canonical::new("ironkeep object layer").text(layer).bytes(&self.canonical()).finish()
    }

    /// The canonical encoding, injective over all bindings.
    pub(crate) fn canonical(&self) -> Vec<u8> {
        let start = Canonical::new("ironkeep object place").text(&self.bucket_id).text(&self.key);
        match &self.place {
            BindingPlace::Version { version_id } => start.text("version").text(version_id).finish(),
            BindingPlace::Part { upload_id, part_id } => {
                start.text("part").text(upload_id).text(part_id).finish()
            }
        }
    }
}
