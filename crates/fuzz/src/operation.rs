//! Which operation an input is for.

use wire::{OperationMeta, ServiceMeta};

/// The operation called `service.Operation`. Any other name stands for one of them, always the
/// same, so that a mutation of the name leads to another operation rather than nowhere.
pub(crate) fn find(
    services: &[&'static ServiceMeta],
    name: &[u8],
) -> Option<&'static OperationMeta> {
    let named = core::str::from_utf8(name).ok().and_then(|name| {
        let (service, operation) = name.split_once('.')?;
        services.iter().find(|meta| meta.name == service)?.operation(operation)
    });
    named.or_else(|| pick(pick(services, name)?.operations, name).copied())
}

/// An element of `all` that follows from `bytes` (FNV-1a).
pub(crate) fn pick<'a, T>(all: &'a [T], bytes: &[u8]) -> Option<&'a T> {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let hash = bytes
        .iter()
        .fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let index = hash.checked_rem(u64::try_from(all.len()).ok()?)?;
    all.get(usize::try_from(index).ok()?)
}
