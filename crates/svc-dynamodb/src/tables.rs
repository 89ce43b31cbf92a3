//! What DynamoDB stores.
//!
//! A *place* is a keyed hash, 32 hexadecimal digits, of a partition key or of a partition key and a sort key; the
//! key of the hash is the table's. What a home, label, id or node is called is chance.
//!
//! | table | key | value |
//! |---|---|---|
//! | `dynamodb.table` | account, region, name | the table: keys, indexes, settings, what its items lie under |
//! | `dynamodb.item` | home, place, place | an item, sealed |
//! | `dynamodb.part` | home, id, part | what of a large item has no room in its row, sealed |
//! | `dynamodb.node` | home, label of the table or an index, place, node | the order of sort keys, sealed |
//! | `dynamodb.size` | home, part of the table | how many items it has, and their bytes |
//! | `dynamodb.expiry` | second, home, place, place | whose item expires then |
//! | `dynamodb.filling` | instant, home, label | an index or a setting that items are gone through for |
//! | `dynamodb.filled` | home, label | the last item that was gone through |
//! | `dynamodb.removal` | instant, home, label | what a table or index leaves that was deleted |

use tables::TableSpec;

use crate::expiry::EXPIRIES;
use crate::filling::{FILLED, FILLINGS};
use crate::items::{ITEMS, PARTS};
use crate::node::NODES;
use crate::removal::REMOVALS;
use crate::sizes::SIZES;
use crate::table::TABLES_BY_NAME;

/// Why rows of items may be rolled back one by one.
const OF_ITEMS: &str = "what an item says grants nothing here; that it is the newest is for backups and the disk to keep";

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    TABLES_BY_NAME.spec(),
    ITEMS.spec().unguarded(OF_ITEMS),
    PARTS.spec().unguarded("it opens only as a part of its item"),
    NODES.spec().unguarded("it leads to items, which are read themselves"),
    SIZES.spec().unguarded("it only says how much there is"),
    EXPIRIES.spec().unguarded("it leads to an item, which says itself whether it has expired"),
    FILLINGS.spec().unguarded("what is done twice is the same"),
    FILLED.spec().unguarded("what is done twice is the same"),
    REMOVALS.spec(),
];
