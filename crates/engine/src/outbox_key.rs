//! The key of a record or domain event that waits in the outbox.

use journal::{EventId, Kind};
use stdx::Timestamp;
use store::{Key, KeyBuilder, KeyReader};

pub(crate) const OUTBOX: &str = "engine.outbox";

/// What follows the id in the key of an outbox row that holds a domain event.
const DOMAIN: &str = "domain";

pub(crate) fn outbox_key(time: Timestamp, id: &EventId, kind: Kind) -> Key {
    let key = KeyBuilder::table(OUTBOX).i64(time.unix_ms()).bytes(id.as_bytes());
    match kind {
        Kind::Audit => key.build(),
        Kind::Domain => key.text(DOMAIN).build(),
    }
}

pub(crate) fn read_key(key: &Key, prefix: &Key) -> Option<(Timestamp, EventId, Kind)> {
    let mut reader = KeyReader::behind(key, prefix).ok()?;
    let time = Timestamp::from_unix_ms(reader.i64().ok()?);
    let id: [u8; 16] = reader.bytes().ok()?.try_into().ok()?;
    let kind = match reader.text() {
        Err(_) => Kind::Audit,
        Ok(kind) if kind == DOMAIN => Kind::Domain,
        Ok(_) => return None,
    };
    reader.finish().ok()?;
    Some((time, EventId::from_bytes(id), kind))
}
