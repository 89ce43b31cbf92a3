//! `cidr`: ranges of addresses.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::error::InvalidPattern;

/// A range of addresses of one family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cidr {
    first: IpAddr,
    bits: u32,
}

impl Cidr {
    /// Reads `ADDRESS/BITS`.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let mut parts = text.split('/');
        let (Some(address), Some(bits), None) = (parts.next(), parts.next(), parts.next()) else {
            return Err(InvalidPattern::new("Malformed CIDR, one '/' required"));
        };
        let bits: u32 = bits
            .parse()
            .map_err(|_| InvalidPattern::new("Malformed CIDR, mask bits must be an integer"))?;
        let first: IpAddr = address
            .parse()
            .map_err(|_| InvalidPattern::new(format!("Nonstandard IP address: {address}")))?;
        let bits_max = if first.is_ipv4() { 32 } else { 128 };
        if bits > bits_max {
            return Err(InvalidPattern::new(format!(
                "Malformed CIDR, mask bits must be between 0 and {bits_max}"
            )));
        }
        Ok(Self { first, bits })
    }

    /// Whether `text` is an address of the range.
    pub(crate) fn holds(&self, text: &str) -> bool {
        match (self.first, text.parse::<IpAddr>()) {
            (IpAddr::V4(first), Ok(IpAddr::V4(address))) => {
                start_v4(first, self.bits) == start_v4(address, self.bits)
            }
            (IpAddr::V6(first), Ok(IpAddr::V6(address))) => {
                start_v6(first, self.bits) == start_v6(address, self.bits)
            }
            _ => false,
        }
    }
}

fn start_v4(address: Ipv4Addr, bits: u32) -> u32 {
    u32::from(address).checked_shr(32_u32.saturating_sub(bits)).unwrap_or(0)
}

fn start_v6(address: Ipv6Addr, bits: u32) -> u128 {
    u128::from(address).checked_shr(128_u32.saturating_sub(bits)).unwrap_or(0)
}
