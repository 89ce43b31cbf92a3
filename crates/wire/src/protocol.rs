//! The protocols.

/// A wire protocol of AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// JSON over POST, `X-Amz-Target`, `application/x-amz-json-1.0`.
    AwsJson10,
    /// JSON over POST, `X-Amz-Target`, `application/x-amz-json-1.1`.
    AwsJson11,
    /// Form parameters in, XML out.
    AwsQuery,
    /// The query protocol as EC2 speaks it: flat lists, no result element, errors of its own form.
    Ec2Query,
    /// REST with XML bodies.
    RestXml,
    /// REST with JSON bodies (restJson1).
    RestJson,
    /// Smithy RPC v2 with CBOR bodies: `/service/SERVICE/operation/OPERATION`.
    RpcV2Cbor,
}

impl Protocol {
    /// Whether path, query and headers carry members.
    #[must_use]
    pub const fn is_rest(self) -> bool {
        matches!(self, Self::RestXml | Self::RestJson)
    }
}
