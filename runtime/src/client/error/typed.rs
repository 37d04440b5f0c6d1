//! Adds the type of an operation's exceptions to a failure.

use super::Error;
use super::failure::{ErrorSource, Failure, OperationError, ServiceFailure};
use super::service::{Known, ServiceError, ServiceErrorParts};
use crate::shape::Shape;
use crate::shape::schema::ErrorTraits;

impl Failure {
    /// Converts the failure into an error with the type of the operation's exceptions.
    pub(crate) fn into_error<E: OperationError>(self) -> Error<E> {
        match self {
            Self::Request(error) => Error::Request(error),
            Self::Credentials(error) => Error::Credentials(error),
            Self::Endpoint(error) => Error::Endpoint(error),
            Self::Transport(error) if error.error().is_timeout() => Error::Timeout(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Response(error) => Error::Response(error),
            Self::Service(failure) => Error::Service(failure.into_service_error()),
        }
    }
}

/// Returns what the model says of an exception, if there is one.
fn traits(exception: Option<&dyn Shape>) -> Option<ErrorTraits> {
    Some(exception?.schema().error.unwrap_or_default())
}

impl ServiceFailure {
    /// Returns what the model says of the error, if it is one of these exceptions.
    pub(crate) fn modelled<E: OperationError>(&self) -> Option<ErrorTraits> {
        let mut found = None;
        self.make(&mut |code, source| found = traits(E::from_code(code, source).exception()));
        found
    }

    fn into_service_error<E: OperationError>(self) -> ServiceError<E> {
        let (error, hides_message): (E, bool) = self.error();
        let known = self.known(error.exception(), hides_message);
        ServiceError {
            inner: Box::new(ServiceErrorParts { error, known }),
        }
    }

    /// What is known of the error besides its exception.
    fn known(self, exception: Option<&dyn Shape>, hides_message: bool) -> Known {
        let in_stream = self.in_stream();
        let mut metadata = self.metadata;
        if let (true, Some(exception)) = (in_stream, exception) {
            // Streams identify an exception by the name of a member. Everywhere else it has the name of its
            // shape.
            metadata.code = Some(exception.schema().name.to_owned());
        }
        let (parts, body) = self.response.into_parts();
        Known {
            operation: self.operation.name,
            status: parts.status,
            headers: parts.headers,
            body: body.into_bytes(),
            metadata,
            hides_message,
            endpoint: self.endpoint,
            in_stream,
            service: Some(self.service),
            attempts: self.attempts,
        }
    }

    /// The operation's error, and whether the model calls its message sensitive.
    fn error<E: OperationError>(&self) -> (E, bool) {
        let mut error = None;
        let hides_message = self.make(&mut |code, source| error = Some(E::from_code(code, source)));
        let error = match error {
            Some(error) => error,
            None => E::from_code("", &mut ErrorSource::new(self, false)),
        };
        (error, hides_message)
    }

    /// Makes the operation's error. An exception whose body can't be read is unhandled, so that nothing of it is
    /// lost. Returns whether the model calls the message sensitive.
    fn make(&self, from_code: &mut dyn FnMut(&str, &mut ErrorSource<'_>)) -> bool {
        let is_modelled = self.may_be_modelled();
        let ServiceFailure { metadata, .. } = self;
        let mut hides_message = false;
        let codes = [&metadata.code, &metadata.modelled_code];
        for code in codes.into_iter().flatten().filter(|_| is_modelled) {
            let mut source = ErrorSource::new(self, false);
            from_code(code, &mut source);
            match source.decoded {
                None => {}
                Some(Ok(())) => return source.hides_message,
                Some(Err(reason)) => {
                    tracing::warn!(operation = self.operation.name, %reason, "can't read an exception; it is returned as an unhandled error");
                    hides_message = source.hides_message;
                    break;
                }
            }
        }
        // No exception has an empty code.
        from_code("", &mut ErrorSource::new(self, hides_message));
        hides_message
    }
}
