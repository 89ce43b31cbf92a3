//! How a module is loaded.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use crate::HsmError;

/// The command of the binary that calls [`crate::serve`].
pub const CHILD_COMMAND: &str = "pkcs11-child";

/// Which side makes the IV of AES-GCM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IvSource {
    /// We do: the token takes what it is given.
    Host,
    /// The token does, and tells it (AWS CloudHSM, and others in FIPS mode).
    Token,
}

/// How a module is loaded.
#[derive(Debug, Clone)]
pub struct ModuleSpec {
    /// The program of the child process.
    pub program: PathBuf,
    /// Its arguments; the last is followed by the path of the library.
    pub arguments: Vec<OsString>,
    /// The PKCS#11 library.
    pub library: PathBuf,
    /// What the child's environment has beside this process's own, such as `SOFTHSM2_CONF`.
    pub environment: Vec<(OsString, OsString)>,
    /// Which side makes IVs.
    pub iv_source: IvSource,
    /// How long a call may take before the child counts as hung and is killed.
    pub answer_within: Duration,
}

/// As long as a slow token makes a key.
const ANSWER_WITHIN_DEFAULT: Duration = Duration::from_secs(10);

impl ModuleSpec {
    /// `library`, loaded by a child that is this program once more.
    ///
    /// # Errors
    /// [`HsmError::Module`] when this program does not know where it is.
    pub fn of_this_program(library: impl Into<PathBuf>) -> Result<Self, HsmError> {
        let program =
            std::env::current_exe().map_err(|error| HsmError::Module(error.to_string()))?;
        Ok(Self {
            program,
            arguments: vec![CHILD_COMMAND.into(), "--library".into()],
            library: library.into(),
            environment: Vec::new(),
            iv_source: IvSource::Host,
            answer_within: ANSWER_WITHIN_DEFAULT,
        })
    }
}
