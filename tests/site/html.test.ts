import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
