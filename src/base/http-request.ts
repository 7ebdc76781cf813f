/** A request as data: it says what to ask for; only `fetch/` performs one. */
export interface HttpRequest {
  readonly url: string;
  /** `GET` where it is not said. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers whose values are secret: the name of the environment variable that holds each. */
  readonly secretHeaders?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether it asks for a page made for people, of which `robots.txt` is asked first. */
  readonly page?: boolean;
}
