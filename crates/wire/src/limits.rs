//! Every bound on input, by name. AWS's figure where AWS publishes one.

/// Body of a JSON request, where the service says no more ([`crate::FormerQuery::body_bytes_max`]).
pub const JSON_BODY_BYTES_MAX: usize = 1024 * 1024;
/// Body of a form request, or its query string, where the service says no more.
pub const FORM_BODY_BYTES_MAX: usize = 1024 * 1024;
/// Body of an XML request. CompleteMultipartUpload with 10,000 parts and a checksum each is
/// about 2.5 MiB; DeleteObjects with 1,000 keys of 1,024 bytes, all escaped, about 6 MiB.
pub const XML_BODY_BYTES_MAX: usize = 8 * 1024 * 1024;
/// A payload that is one text or blob (a bucket policy): 1 MiB.
pub const PAYLOAD_BYTES_MAX: usize = 1024 * 1024;
/// Nesting of JSON arrays and objects.
pub const JSON_DEPTH_MAX: usize = 64;
/// Nesting of CBOR arrays and maps.
pub const CBOR_DEPTH_MAX: usize = 64;
/// Nesting of XML elements.
pub const XML_DEPTH_MAX: usize = 32;
/// Nesting of the names of form parameters.
pub const FORM_DEPTH_MAX: usize = 32;
/// XML elements in one document: 10,000 parts with eight elements each, and room.
pub const XML_ELEMENTS_MAX: usize = 131_072;
/// Attributes of one XML element.
pub const XML_ATTRIBUTES_MAX: usize = 16;
/// Parameters of a form or a query string.
pub const PARAMETERS_MAX: usize = 16_384;
/// Elements of one list or map.
pub const COLLECTION_COUNT_MAX: usize = 32_768;
/// One header value that is decoded: AWS refuses more than 8 KiB of headers in S3.
pub const HEADER_VALUE_BYTES_MAX: usize = 8 * 1024;
/// Names and values of all `x-amz-meta-*` headers: AWS's 2 KB.
pub const USER_METADATA_BYTES_MAX: usize = 2 * 1024;
/// Characters of a value that a validation message repeats.
pub const ECHOED_VALUE_CHARS_MAX: usize = 1024;
/// Constraint violations that one message lists.
pub const VIOLATIONS_MAX: usize = 50;
/// Characters of one text in an audit record.
pub const AUDIT_TEXT_CHARS_MAX: usize = 8 * 1024;
/// Elements of one list or map in an audit record.
pub const AUDIT_COLLECTION_COUNT_MAX: usize = 200;
/// Texts and other values of one audit record.
pub const AUDIT_VALUES_MAX: usize = 2_000;
/// Bytes of the texts of one audit record.
pub const AUDIT_BYTES_MAX: usize = 64 * 1024;

/// Services whose documents are larger than those of others, by their signing names: a batch of items of DynamoDB has
/// AWS's 16 MB, ten megabytes of records of Kinesis are a third longer in base64, and a megabyte of events of CloudWatch
/// Logs is up to six times as long as JSON, and has ten thousand frames.
pub const LARGE_BODIES: [(&str, usize); 3] =
    [("dynamodb", 16 * 1024 * 1024), ("kinesis", 16 * 1024 * 1024), ("logs", 8 * 1024 * 1024)];
