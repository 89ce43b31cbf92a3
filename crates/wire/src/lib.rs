//! The wire layer: one schema per shape, one codec per protocol.
//!
//! Generated `api-*` crates hold plain structs with a `static` [`Structure`] each. A codec is a
//! recursive function over a schema and a [`ValueRef`] (writing) or a [`Slot`] (reading), so
//! validation, redaction and every protocol come from the same description.

mod audit;
mod blob;
mod body;
mod budget;
mod codec;
mod error;
pub mod errors;
pub mod limits;
mod messages;
mod operation;
mod path;
mod path_route;
mod plain_json;
mod protocol;
mod query;
mod route;
mod schema;
mod shape;
mod spelled;
mod validate;
mod value;

pub use audit::{answer_json, audit_json, request_json};
pub use blob::{Blob, SensitiveBlob, SensitiveString};
pub use body::{Body, BodyError};
pub use budget::{Budget, Reserved, UNRESERVED_BYTES_MAX};
pub use codec::rest_read::RequestParts;
pub use codec::xml_write::escape_xml;
pub use error::{AwsError, ErrorMeta, Fault};
pub use http;
pub use messages::{
    ErrorContext, ResponseIds, body_bytes_max, buffer, own_body_bytes_max, parse_form,
};
pub use operation::{
    Category, FormerQuery, Operation, OperationMeta, ResourceKind, ServiceMeta, new_shape,
};
pub use path_route::{PathMatch, PathNotUtf8, PathRoute, find_path};
pub use plain_json::{fill_plain, plain_json, read_json};
pub use protocol::Protocol;
pub use query::{Query, QueryError};
pub use route::{Route, RouteTarget, resolve};
pub use schema::{
    Bounds, Kind, List, Location, Map, Member, Namespace, Pattern, Schema, Structure,
    TimestampFormat, plain,
};
pub use shape::{EMPTY, Empty, Shape, shape_debug, shape_eq};
pub use spelled::spelled;
pub use stdx::Timestamp;
pub use validate::validate;
pub use value::{BytesSlot, ListValue, MapValue, Slot, TextSlot, Value, ValueRef};
