//! What a file is, by its first bytes and its name.

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Empty,
    Text,
    Utf16,
    Csv,
    Tsv,
    Json,
    JsonLines,
    Gzip,
    Zip,
    Tar,
    Parquet,
    Xlsx,
    Docx,
    Unsupported(&'static str),
}

impl Kind {
    /// The type, as findings name it.
    pub(crate) const fn mime_type(self) -> &'static str {
        match self {
            Self::Empty | Self::Text | Self::Utf16 => "text/plain",
            Self::Csv => "text/csv",
            Self::Tsv => "text/tab-separated-values",
            Self::Json => "application/json",
            Self::JsonLines => "application/jsonl",
            Self::Gzip => "application/gzip",
            Self::Zip => "application/zip",
            Self::Tar => "application/x-tar",
            Self::Parquet => "application/vnd.apache.parquet",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Unsupported(mime_type) => mime_type,
        }
    }

    /// The kind of a file with this name that begins with these bytes.
    pub(crate) fn of(name: &str, first: &[u8]) -> Self {
        if let Some(kind) = by_magic(name, first) {
            return kind;
        }
        if first.is_empty() {
            return Self::Empty;
        }
        if !is_text(first) {
            return Self::Unsupported("application/octet-stream");
        }
        match extension(name).as_str() {
            "csv" => Self::Csv,
            "tsv" | "tab" => Self::Tsv,
            "json" => Self::Json,
            "jsonl" | "ndjson" => Self::JsonLines,
            _ => Self::Text,
        }
    }
}

fn by_magic(name: &str, first: &[u8]) -> Option<Kind> {
    let extension = extension(name);
    Some(match first {
        [0x1F, 0x8B, ..] => Kind::Gzip,
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => match extension.as_str() {
            "xlsx" | "xlsm" => Kind::Xlsx,
            "docx" | "docm" => Kind::Docx,
            _ => Kind::Zip,
        },
        [b'P', b'A', b'R', b'1', ..] => Kind::Parquet,
        [b'O', b'b', b'j', 1, ..] => Kind::Unsupported("application/avro"),
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Unsupported("application/pdf"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Kind::Unsupported("application/x-ole-storage"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Kind::Utf16,
        _ if first.get(257..262) == Some(b"ustar") => Kind::Tar,
        _ => return None,
    })
}

/// The extension of a name, in lower case.
pub(crate) fn extension(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
}

/// Whether bytes are of a text in UTF-8 or one of the encodings that hold ASCII: nothing but text has no control characters.
fn is_text(first: &[u8]) -> bool {
    let is_control = |byte: &u8| {
        byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B | 8)
    };
    !first.iter().any(is_control)
}
