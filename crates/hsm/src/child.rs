//! The child process: it loads the module and does what the parent asks, until the socket closes.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::wire::{Ask, Message, read_message, write_message};
use crate::{HsmError, IvSource};

mod device;
mod faults;
mod keys;
mod sessions;

use device::Device;

/// Threads that call the module, and so the most sessions with one token.
const WORKERS: usize = 8;

/// Serves the parent over standard input, which is a socket, and returns when the parent has closed
/// it.
///
/// # Errors
/// [`HsmError::Module`] when standard input is no socket or the module does not load; the parent is
/// told too.
pub fn serve(library: &Path, iv_source: IvSource) -> Result<(), HsmError> {
    let unusable = |error: io::Error| HsmError::Module(error.to_string());
    let socket = io::stdin().as_fd().try_clone_to_owned().map_err(unusable)?;
    let mut reader = UnixStream::from(socket);
    let writer = Mutex::new(reader.try_clone().map_err(unusable)?);
    let device = Device::load(library, iv_source);
    let (sender, receiver) = sync_channel::<Message>(WORKERS);
    let shared = Arc::new(Shared { device, writer, receiver: Mutex::new(receiver) });
    for _ in 0..WORKERS {
        let shared = Arc::clone(&shared);
        let worker = thread::Builder::new().name("pkcs11-worker".into());
        worker.spawn(move || shared.work()).map_err(unusable)?;
    }
    // What is no message ends the conversation, as its end does. Calls that are still in the module
    // end with the process: a vendor's clean-up may hang, and the parent is gone.
    while let Ok(Some(message)) = read_message(&mut reader) {
        if sender.send(message).is_err() {
            break;
        }
    }
    match &shared.device {
        Ok(_) => Ok(()),
        Err(error) => Err(error.clone()),
    }
}

struct Shared {
    device: Result<Device, HsmError>,
    writer: Mutex<UnixStream>,
    receiver: Mutex<Receiver<Message>>,
}

impl Shared {
    fn work(&self) {
        loop {
            let next = self.receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(message) = next else { return };
            let call = message.call;
            let answer = match self.answer(message) {
                Ok(fields) => Message { call, kind: 0, fields },
                Err(error) => {
                    let (kind, text) = error.coded();
                    Message { call, kind, fields: vec![text.as_bytes().to_vec()] }
                }
            };
            let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
            if write_message(&mut *writer, &answer).is_err() {
                return;
            }
        }
    }

    fn answer(&self, message: Message) -> Result<Vec<Vec<u8>>, HsmError> {
        let ask = Ask::of(message.kind).ok_or(HsmError::Protocol)?;
        match &self.device {
            Ok(device) => device.answer(ask, message),
            Err(error) => Err(error.clone()),
        }
    }
}
