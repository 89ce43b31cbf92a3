//! The wire layer against every generated shape, against botocore, and against bad input.

#[cfg(test)]
mod audit;
#[cfg(test)]
mod body;
#[cfg(test)]
mod bounds;
#[cfg(test)]
mod client;
#[cfg(test)]
mod dialects;
#[cfg(test)]
mod encoding;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod fill;
#[cfg(test)]
mod goldens;
#[cfg(test)]
mod mutation;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod routing;
#[cfg(test)]
mod support;
#[cfg(test)]
mod validation;
