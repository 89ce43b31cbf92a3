//! What tests of fixtures ask of every record type. The product has no use for it, and is built without.

use core::any::type_name;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;

use crate::damage::{Damage, TableError};
use crate::record::Record;
use crate::shape;
use crate::table::Table;

/// What is asked of a record type without naming it.
pub(crate) trait RecordType: Debug + Sync {
    fn rewrite(
        &self,
        table: &'static str,
        version: u8,
        content: &[u8],
    ) -> Result<Vec<u8>, TableError>;
    fn unshown(&self, rows: &[&[u8]]) -> Result<Vec<String>, Damage>;
}

/// What is asked of `R`.
pub(crate) const fn of<R: Record + 'static>() -> &'static dyn RecordType {
    &Of::<R>(PhantomData)
}

/// The record type `R`.
struct Of<R>(PhantomData<fn() -> R>);

impl<R> Debug for Of<R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(type_name::<R>())
    }
}

impl<R: Record> RecordType for Of<R> {
    fn rewrite(
        &self,
        table: &'static str,
        version: u8,
        content: &[u8],
    ) -> Result<Vec<u8>, TableError> {
        let table = Table::<R>::new(table);
        let row = [&[version], content].concat();
        let mut written = table.encode(&table.decode(&row)?)?;
        written.remove(0);
        Ok(written)
    }

    fn unshown(&self, rows: &[&[u8]]) -> Result<Vec<String>, Damage> {
        shape::unshown::<R>(rows)
    }
}
