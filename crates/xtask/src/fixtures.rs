//! Begins the fixtures of record versions that have none.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;

/// The test that compares every record with its fixtures; it knows the types, which this tool does
/// not, and writes what is missing when it is asked to.
const TEST: &str = "schema::tests::every_version_of_every_record_has_a_fixture_that_holds";

/// Asked so.
const WRITE: &str = "IRONKEEP_WRITE_FIXTURES";

/// Runs the test, which begins each new version's fixture with the rows of the one before. A fixture
/// that exists is never written again.
pub(crate) fn start_all(root: &Path) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut test = Command::new(cargo);
    test.args(["test", "-q", "-p", "server", "--lib", TEST]).env(WRITE, "1").current_dir(root);
    if test.status()?.success() {
        return Ok(());
    }
    Err(Failure::new(
        "a fixture is missing or does not hold: see above, and add what is named by hand",
    ))
}
