//! The address of a client, in the one form in which it is compared, counted and shown.

use core::fmt;
use std::net::IpAddr;

/// The address of a client. An IPv4-mapped address, which is how a socket on `[::]` shows clients
/// of IPv4, is held as the IPv4 address it maps.
///
/// INVARIANT: never IPv4-mapped, so that policies, records, limits and logs see one address for one
/// client, however it was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientAddress(IpAddr);

impl From<IpAddr> for ClientAddress {
    fn from(address: IpAddr) -> Self {
        Self(address.to_canonical())
    }
}

impl ClientAddress {
    /// As an address of the standard library.
    #[must_use]
    pub const fn ip(self) -> IpAddr {
        self.0
    }
}

impl fmt::Display for ClientAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
