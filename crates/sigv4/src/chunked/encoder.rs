//! Writing a chunked body.

use bytes::{BufMut as _, Bytes, BytesMut};
use envelope::digest::sha256;
use http::HeaderMap;

use crate::chunked::ChunkSigning;
use crate::chunked::trailer::{TRAILER_SIGNATURE, canonical};

/// The client's side of [`Decoder`](super::Decoder): for tests and tools.
#[derive(Debug)]
pub struct Encoder {
    signing: Option<ChunkSigning>,
}

impl Encoder {
    /// An encoder at the start of a body. With `signing`, chunks and trailer are signed.
    #[must_use]
    pub const fn new(signing: Option<ChunkSigning>) -> Self {
        Self { signing }
    }

    /// `data`, which is not empty, as one chunk.
    pub fn chunk(&mut self, data: &[u8]) -> Bytes {
        let mut out = BytesMut::with_capacity(data.len() + 128);
        self.header(&mut out, data);
        out.put_slice(data);
        out.put_slice(b"\r\n");
        out.freeze()
    }

    /// The end of a body without a trailer.
    #[must_use]
    pub fn finish(mut self) -> Bytes {
        let mut out = BytesMut::new();
        self.header(&mut out, b"");
        out.put_slice(b"\r\n");
        out.freeze()
    }

    /// The end of a body with a trailer of `fields`.
    #[must_use]
    pub fn finish_with_trailer(mut self, fields: &HeaderMap) -> Bytes {
        let mut out = BytesMut::new();
        self.header(&mut out, b"");
        for (name, value) in fields {
            out.put_slice(name.as_str().as_bytes());
            out.put_u8(b':');
            out.put_slice(value.as_bytes());
            out.put_slice(b"\r\n");
        }
        if let Some(signing) = &mut self.signing {
            let signature = signing.trailer(&canonical(fields));
            out.put_slice(format!("{TRAILER_SIGNATURE}:{signature}\r\n").as_bytes());
        }
        out.put_slice(b"\r\n");
        out.freeze()
    }

    fn header(&mut self, out: &mut BytesMut, data: &[u8]) {
        let size = data.len();
        let line = match &mut self.signing {
            Some(signing) => {
                format!("{size:x};chunk-signature={}\r\n", signing.chunk(sha256(data)))
            }
            None => format!("{size:x}\r\n"),
        };
        out.put_slice(line.as_bytes());
    }
}
